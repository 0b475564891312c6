import type { RowReader } from '../row-reader.ts';
import type { Reading } from './reading.ts';

type Days = Pick<Reading, 'start' | 'end' | 'today'>;

/** Says why a day cannot be one on which something of the programme happened; undefined where it can. */
export function outsideProgramme(what: string, date: string, { start, end, today }: Days): { message: string; fix: string } | undefined {
  const because = (where: string, than: string, fix: string) => ({
    message: `Unexpected ${what} on ${date} ${where}, expected it on that day or ${than}.`,
    fix,
  });
  if (start !== undefined && date < start) return because(`before the programme's start on ${start}`, 'later', setting('start'));
  if (end !== undefined && date > end) return because(`after the programme's end on ${end}`, 'earlier', setting('end'));
  if (today !== undefined && date > today)
    return because(`after today, ${today}`, 'earlier', 'Correct the date, or add it once it was held.');
  return undefined;
}

function setting(key: string): string {
  return `Correct the date, or the ${key} under programme in deliver.yaml.`;
}

/** A day on which something happened: in the programme, and not in the future. */
export function dayHeld(row: RowReader, what: string, days: Days): string | undefined {
  if (row.needed('date') === undefined) return undefined;
  const date = row.date('date');
  const outside = date === undefined ? undefined : outsideProgramme(what, date, days);
  return outside === undefined ? date : row.problem('date', outside.message, outside.fix);
}

/** `yes` or `no`; blank is no. */
export function yesIn(row: RowReader, column: string): boolean {
  return row.word(column, ['yes', 'no']) === 'yes';
}
