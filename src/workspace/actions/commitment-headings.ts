import { bareName } from '../../core/bare-name.ts';

/** The headings of a commitments sheet as the retreat pack prints them, and as people write them. The first is the pack's. */
export const COMMITMENT_HEADINGS = {
  en: { priority: 'Priority', title: 'What we will do', owner: 'Owner', due: 'Due', step: 'First step' },
  fr: { priority: 'Priorité', title: 'Ce que nous ferons', owner: 'Responsable', due: 'Échéance', step: 'Premier pas' },
} as const;

const ALSO: Readonly<Record<string, readonly string[]>> = {
  title: ['commitment', 'commitments', 'action', 'title', 'engagement', 'engagements', 'titre'],
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
