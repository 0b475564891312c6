/** What a point of the letter can say: names of its phrase and their values. */
import type { ReportFinding } from '../../core/validation-report.ts';
import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import { formatPeriod, periodFromId } from '../../core/period/index.ts';

export type Values = Readonly<Record<string, string | undefined>>;

/** Text that is a number to the last digit; codes with leading zeros are none. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;

/** Digits that are shown of a value that is not whole. */
const MOST_DECIMALS = 2;

/** Commands of this program mean nothing to whoever gets the letter. */
const COMMAND = /,? (?:or|ou) [^.;]*?(?:deliver [a-z]+ )?--[a-z][\s\S]*$/;

/** English sentences have one shape, and what was found and expected may be told apart. French agrees in gender and number: its sentences stay whole. */
const SENTENCE = /^Unexpected ([\s\S]+?), expected ([\s\S]+)\.$/;

/** Values by name; what is not known is undefined, and a phrase that needs it is not used. */
export function pointValues(finding: ReportFinding, where: string, language: Language): Values {
  const { args, message, count } = finding;
  const sentence = language === 'en' ? SENTENCE.exec(message) : null;
  return {
    ...(count === 1 ? ofOneValue(args, language) : {}),
    where,
    message,
    fix: finding.fix.replace(COMMAND, '.'),
    count: numberText(count, language),
    found: sentence?.[1],
    expected: sentence?.[2],
    text: stringOf(args['text']),
    suggestion: stringOf(args['expected']) ?? stringOf(args['suggestion']),
  };
}

/** Only where there is one place: with many, the arguments are those of the first. */
function ofOneValue(args: Args, language: Language): Values {
  return {
    place: stringOf(args['place']),
    element: stringOf(args['element']),
    category: stringOf(args['category']),
    period: periodName(args, language),
    value: numberOf(args['value'], language) ?? stringOf(args['value']),
    low: numberOf(args['usualLow'], language),
    high: numberOf(args['usualHigh'], language),
  };
}

function stringOf(value: Args[string]): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOf(value: Args[string], language: Language): string | undefined {
  if (typeof value === 'string' && PLAIN_NUMBER.test(value)) return numberOf(Number(value), language);
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-9) decimals += 1;
  return numberText(value, language, { decimals });
}

function periodName(args: Args, language: Language): string | undefined {
  const id = stringOf(args['period']);
  if (id === undefined) return undefined;
  const period = periodFromId(id, args['calendar'] === 'ethiopian' ? 'ethiopian' : 'gregorian');
  return period === undefined ? id : formatPeriod(period, language);
}
