import { bareName } from '../../core/bare-name.ts';
import { COMMITMENT_HEADINGS } from '../../core/commitment-headings.ts';

/** Headings as people write them, beside those that the retreat pack prints. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // Not "Action": the pack has tables of earlier actions, which must not be taken a second time.
  title: ['commitment', 'commitments', 'engagement', 'engagements'],
  owner: ['who', 'responsible', 'qui'],
  due: ['due date', 'by when', 'date', 'délai', 'pour quand'],
  step: ['next step', 'étape', 'première étape'],
};

/** @returns the column that a heading stands for, or undefined */
export function commitmentColumn(heading: string): string | undefined {
  const bare = bareName(heading);
  const named = Object.values(COMMITMENT_HEADINGS).flatMap((one) => Object.entries(one));
  const own = named.find(([, written]) => bareName(written) === bare)?.[0];
  return own ?? Object.entries(ALSO).find(([, names]) => names.some((name) => bareName(name) === bare))?.[0];
}
