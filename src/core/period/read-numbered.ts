import type { Period, PeriodType } from './period.ts';
import { periodNumbered } from './period-id.ts';
import { ambiguous, aPeriod, unreadable } from './period-reading.ts';
import type { FormReader, PeriodReading } from './period-reading.ts';
import { isFiller, readYear } from './period-text.ts';

const MARKER_WORDS: Partial<Record<PeriodType, string>> = {
  weekly: 'w wk week semaine',
  monthly: 'm month mois',
  'bi-monthly': 'bimester bimestre',
  quarterly: 'q qtr quarter t trim tri trimestre',
  'six-monthly': 's semester semestre h half halfyear',
};

const TYPE_OF_WORD = new Map(
  Object.entries(MARKER_WORDS).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as PeriodType] as const)),
);

const FORMS = [
  /^(?<marker>[a-z]+) (?<number>\d{1,2}) (?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4}) (?<marker>[a-z]+) (?<number>\d{1,2})$/,
  /^(?<number>\d{1,2}) (?<marker>[a-z]+) (?<year>\d{4}|\d{2})$/,
];

/** `Q1 2024/25`, `FY2024 T2`. */
const FISCAL_QUARTER = /(?=.*\b(?:q|t|quarter|trimestre) ?[1-4])(?=.*(?:fy|\d{4} ?[/-] ?\d{2}))/;

interface Marked {
  readonly written: string;
  readonly marker: string;
  readonly year: number;
  readonly number: number;
  readonly at: (type: PeriodType) => Period | undefined;
}

/** `Q1 2024`, `2024 T1`, `1er trimestre 2024`, `Semester 2 2024`, `Week 3 2024`, `2024 W03`, `2024M01`. */
export const readNumbered: FormReader = (text, options) => {
  const words = text.tokens
    .filter((token) => !isFiller(token) && !token.startsWith('epi'))
    .join(' ')
    .replace('half year', 'half');
  const fields = FORMS.map((form) => form.exec(words)?.groups).find((groups) => readYear(groups?.['year'] ?? '') !== undefined);
  if (fields === undefined) return FISCAL_QUARTER.test(text.plain) ? fiscalQuarter(text.written) : undefined;
  const [year, number] = [readYear(fields['year']!)!, Number(fields['number'])];
  const at = (type: PeriodType): Period | undefined => periodNumbered(type, options.calendar ?? 'gregorian', year, number);
  const marked = { written: text.written, marker: fields['marker']!, year, number, at };
  // `3 mois 2024` is a duration, and M3 12 may be anything.
  if (TYPE_OF_WORD.get(marked.marker) === 'monthly' && !/^(?:[a-z]+ \d+ \d{4}|\d{4} [a-z]+ \d+)$/.test(words)) return undefined;
  return (
    unsureOf(
      marked,
      text.tokens.some((token) => token.startsWith('epi')),
    ) ?? numbered(marked)
  );
};

function numbered({ written, marker, year, number, at }: Marked): PeriodReading | undefined {
  const type = TYPE_OF_WORD.get(marker);
  if (type === undefined) return undefined;
  const period = at(type);
  if (period !== undefined) return aPeriod(period);
  return unreadable(`Unexpected ${type} period ${number} in "${written}", expected one that ${year} has, check the number.`);
}

/** `Sem 1` is a semester or, in French, a week, and so is `S12`; epidemiological weeks begin on Monday or Sunday. */
function unsureOf({ written, marker, year, number, at }: Marked, epidemiological: boolean): PeriodReading | undefined {
  const found = (...types: PeriodType[]): Period[] => types.map(at).filter((period) => period !== undefined);
  if (marker === 'sem' || (marker === 's' && number > 2)) {
    const candidates = found('six-monthly', 'weekly');
    const ways = `write ${year}S1, ${year}S2 or ${year}W1`;
    if (candidates.length === 0) return unreadable(`Unexpected "${written}", expected a semester or week that ${year} has, ${ways}.`);
    return ambiguous(candidates, `Unexpected "${written}", expected semester or week in full, ${ways}.`);
  }
  const weeks = found('weekly', 'weekly-sunday');
  if (!epidemiological || TYPE_OF_WORD.get(marker) !== 'weekly' || weeks.length === 0) return undefined;
  const ways = `write ${year}W${number} (Monday) or ${year}SunW${number} (Sunday)`;
  return ambiguous(weeks, `Unexpected epidemiological week "${written}", expected the day weeks begin on, ${ways}.`);
}

function fiscalQuarter(written: string): PeriodReading {
  return unreadable(
    `Unexpected quarter of a fiscal year "${written}", expected one of a calendar year, write its months' quarter as 2024Q3.`,
  );
}
