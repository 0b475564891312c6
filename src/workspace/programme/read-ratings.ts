import type { InterventionRating } from '../../core/causes.ts';
import { bareName } from '../../core/bare-name.ts';
import { sayPlace } from '../../core/source.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Placed } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';
import type { CauseReading } from './cause-codes.ts';

/** A title is blank until the interventions' first is known. */
type Draft = Omit<InterventionRating, 'title'> & { readonly title?: string };

const MARKS = ['impact', 'feasibility', 'cost', 'time'] as const;
const SCALE = { least: 1, most: 5, whole: true };

/** Reads the ratings: each rater once for an intervention. Of titles and causes that differ within an intervention the first counts. */
export function readRatings(found: FoundTable | undefined, reading: CauseReading): InterventionRating[] {
  const key = {
    column: 'rater',
    of: (one: InterventionRating) => [one.priority, one.intervention, bareName(one.rater) || one.rater],
    say: (one: InterventionRating) => `rating of "${one.intervention}" by "${one.rater}"`,
    says: (one: InterventionRating) => MARKS.map((mark) => one[mark] ?? null),
    fix: 'Keep the one that is right.',
  };
  const rows = readRows(found, reading, (row) => readRating(row, reading));
  return once(unite(rows, reading), key, reading).map(({ value }) => value);
}

function readRating(row: RowReader, reading: CauseReading): Draft | undefined {
  const priority = reading.priorities.in(row);
  const intervention = row.needed('intervention');
  const rater = row.needed('rater');
  const marks = defined(Object.fromEntries(MARKS.map((mark) => [mark, row.number(mark, SCALE)])));
  if (priority === undefined || intervention === undefined || rater === undefined) return undefined;
  return {
    priority,
    intervention,
    ...defined({ title: row.text('title'), cause: causeOf(row, priority, reading) }),
    rater,
    ...marks,
    at: row.at,
  };
}

function causeOf(row: RowReader, priority: string, { causes, leftOut }: CauseReading): string | undefined {
  const text = row.text('cause');
  if (text === undefined) return undefined;
  return causes.find(text, priority, (message, fix) =>
    leftOut.add({ at: row.atCell('cause'), message: message.replace(/\.$/, '; the rating stays, without its cause.'), fix }),
  );
}

/** One title and one cause for each intervention of a priority; without any title its code is shown. */
function unite(rows: readonly Placed<Draft>[], { findings }: CauseReading): Placed<InterventionRating>[] {
  const first = { title: new Map<string, Placed<Draft>>(), cause: new Map<string, Placed<Draft>>() };
  const keyOf = ({ value }: Placed<Draft>): string => JSON.stringify([value.priority, value.intervention]);
  for (const row of rows)
    for (const what of ['title', 'cause'] as const) {
      const text = row.value[what];
      const known = first[what].get(keyOf(row));
      if (text === undefined) continue;
      if (known === undefined) first[what].set(keyOf(row), row);
      else if (known.value[what] !== text)
        findings.remark(
          row.row.atCell(what),
          `Unexpected ${what} "${text}" of "${row.value.intervention}", expected "${known.value[what]}" as in ${sayPlace(known.row.at)}; the first counts.`,
        );
    }
  return rows.map((placed) => {
    const { cause: own, ...value } = placed.value;
    const cause = first.cause.get(keyOf(placed))?.value.cause ?? own;
    const title = first.title.get(keyOf(placed))?.value.title ?? value.intervention;
    return { row: placed.row, value: { ...value, title, ...defined({ cause }) } };
  });
}
