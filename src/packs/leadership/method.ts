/** How the scores were made and what is hidden, with rules, thresholds and sources. */
import type { Section } from '../../core/document.ts';
import { shareText } from '../../core/number-text.ts';
import { FEWEST_RESPONDENTS, LEAST_ANSWERED } from '../../leadership/result.ts';
import type { Named } from '../tables/named.ts';
import { MOST_AT_AN_END } from './ceiling.ts';
import type { LeadershipContext } from './context.ts';

export function methodSection({ words, common, language, instruments }: LeadershipContext, names: Named): Section {
  const { method } = words;
  const used = new Set(instruments.map(({ instrument }) => instrument));
  const described = (['practices', 'climate', 'staged'] as const).filter((one) => used.has(one)).map((one) => method[one]);
  return {
    ...names,
    title: common.method,
    role: 'annex',
    blocks: [
      {
        kind: 'list',
        title: method.hidingTitle,
        items: [method.own(method.few(FEWEST_RESPONDENTS)), method.complementary, method.own(method.freeText(FEWEST_RESPONDENTS))],
      },
      {
        kind: 'list',
        title: method.scoresTitle,
        items: [
          method.own(method.person(shareText(LEAST_ANSWERED, language))),
          method.group,
          method.change,
          method.smallest,
          method.against,
          method.ends(shareText(MOST_AT_AN_END, language)),
          method.alpha,
        ],
      },
      ...(described.length === 0 ? [] : [{ kind: 'list', title: method.instrumentsTitle, items: described } as const]),
      { kind: 'list', title: method.sideTitle, items: [method.side] },
      { kind: 'paragraph', text: method.missing },
    ],
  };
}
