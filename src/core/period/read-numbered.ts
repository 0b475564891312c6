import type { PeriodType } from './period.ts';
import { periodNumbered } from './period-id.ts';
import { ambiguous, aPeriod, unreadable } from './period-reading.ts';
import type { FormReader, PeriodReading, ReadPeriodOptions } from './period-reading.ts';
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
  /^([a-z]+) (?<number>\d{1,2}) (?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4}) ([a-z]+) (?<number>\d{1,2})$/,
  /^(?<number>\d{1,2}) ([a-z]+) (?<year>\d{4}|\d{2})$/,
];

/** `Q1 2024`, `2024 T1`, `1er trimestre 2024`, `Semester 2 2024`, `Week 3 2024`, `2024 W03`, `2024M01`. */
export const readNumbered: FormReader = (text, options) => {
  const epidemiological = /^epi\b|\bepi(?:demiological)? ?w|epidemiologique/.test(text.plain);
  const words = text.tokens
    .filter((token) => !isFiller(token) && !token.startsWith('epi'))
    .join(' ')
    .replace('half year', 'half');
  for (const form of FORMS) {
    const match = form.exec(words);
    const marker = /[a-z]+/.exec(words)?.[0] ?? '';
    const year = readYear(match?.groups?.['year'] ?? '');
    if (match === null || year === undefined) continue;
    return numbered(text.written, marker, year, Number(match.groups!['number']), options, epidemiological);
  }
  return undefined;
};

function numbered(
  written: string,
  marker: string,
  year: number,
  number: number,
  options: ReadPeriodOptions,
  epidemiological: boolean,
): PeriodReading | undefined {
  const calendar = options.calendar ?? 'gregorian';
  const at = (type: PeriodType) => periodNumbered(type, calendar, year, number);
  const week = at('weekly');
  if (marker === 'sem' || (marker === 's' && number > 2)) {
    const candidates = [at('six-monthly'), week].filter((period) => period !== undefined);
    return ambiguous(
      candidates,
      `Unexpected "${written}", expected semester or week in full, write ${year}S${Math.min(number, 2)} or ${year}W${number}.`,
    );
  }
  const type = TYPE_OF_WORD.get(marker);
  if (type === undefined) return undefined;
  if (epidemiological && type === 'weekly' && week !== undefined) {
    return ambiguous(
      [week, at('weekly-sunday')!],
      `Unexpected epidemiological week "${written}", expected the day weeks begin on, write ${week.id} (Monday) or ${year}SunW${number} (Sunday).`,
    );
  }
  const period = at(type);
  return period === undefined
    ? unreadable(`Unexpected ${type} period ${number} in "${written}", expected one that ${year} has, check the number.`)
    : aPeriod(period);
}
