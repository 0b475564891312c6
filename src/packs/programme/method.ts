/** How the numbers were made, with what is the toolkit's own. */
import type { Section } from '../../core/document.ts';
import { shareText } from '../../core/number-text.ts';
import type { Named } from '../tables/named.ts';
import type { ProgrammeContext } from './context.ts';
import { LEAST_ATTENDANCE } from './summary-lines.ts';

export function methodSection({ words, causesWords, common, language, input }: ProgrammeContext, names: Named): Section {
  const { method } = words;
  const low = method.own(method.low(shareText(LEAST_ATTENDANCE, language)));
  return {
    ...names,
    title: common.method,
    role: 'annex',
    blocks: [
      {
        kind: 'list',
        title: method.seatsTitle,
        items: [method.seats, method.share, method.own(method.pace), method.steps, method.privacy, low],
      },
      { kind: 'list', title: method.tractionTitle, items: [method.own(method.verdict), method.move, method.side] },
      { kind: 'list', title: method.actionsTitle, items: [method.actions] },
      ...(input.causes === undefined ? [] : [{ kind: 'list', title: method.causesTitle, items: causesWords.methodItems } as const]),
      { kind: 'paragraph', text: method.missing },
    ],
  };
}
