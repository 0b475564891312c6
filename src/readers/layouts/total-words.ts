import { foldHeading } from './fold-heading.ts';

/** How sure a word is that its row or column adds up others: `plain` is nothing but the word, `leading` begins or ends with it and says more: sums decide. */
export type TotalWord = 'plain' | 'leading';

const PLAIN =
  /^(?:(?:grand|overall|general|sub|sous|national|country|district|region|regional|provincial|province|facility|row|column) ?)?(?:totals?|totaux)(?: (?:general|generale|national|nationale|country|overall|pays|all|ensemble))?$/u;
const OTHER = new Set([
  'ensemble',
  'somme',
  'sum',
  'grand sum',
  'ensemble du pays',
  'ensemble pays',
  'sum total',
  'all facilities',
  'all districts',
  'tous',
  'all places',
]);
const LEADING = /^(?:(?:grand|overall|sub|sous) ?totals?|totals?|totaux|ensemble)\b/u;

/** Whether a name says that it stands for a total: `TOTAL`, `Sous-total`, `GRAND TOTAL LLIN DISTRIBUTED`, `Total Care Clinic`. */
export function totalWord(text: string): TotalWord | undefined {
  if (text.length < 3 || text.length > 80 || !/tot|ensemble|som|sum|all|tous/iu.test(text)) return undefined;
  const folded = foldHeading(text);
  if (PLAIN.test(folded) || OTHER.has(folded) || /^(?:grand|overall|sub|sous) ?total\b/u.test(folded)) return 'plain';
  return LEADING.test(folded) || /\b(?:sub ?|sous ?)?totals?$/u.test(folded) ? 'leading' : undefined;
}
