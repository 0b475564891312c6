import { lineRanges } from '../../core/line-ranges.ts';
import type { LeftOutRow } from '../../core/left-out-row.ts';
import type { Source } from '../../core/source.ts';
import type { Problem } from '../problem.ts';

/** More ranges of lines than this in one file are not read out. */
const MOST_RANGES = 10;

/**
 * Gathers why rows were not taken. One cause is one line: the same message and fix in many rows, of one table or several,
 * stand once at the first place, with the count and where the others are.
 */
export class LeftOut {
  readonly #causes = new Map<string, { readonly problem: Problem; readonly places: Source[] }>();

  add(problem: Problem): void {
    const key = JSON.stringify([problem.message, problem.fix]);
    const cause = this.#causes.get(key);
    if (cause === undefined) this.#causes.set(key, { problem, places: [problem.at] });
    else cause.places.push(problem.at);
  }

  /** In the order in which the causes were met. */
  rows(): LeftOutRow[] {
    return [...this.#causes.values()].map(({ problem, places }) => ({
      at: problem.at,
      message: problem.message + sayRows(places),
      fix: problem.fix,
    }));
  }
}

/** ` In 4 rows: twinning/pairs.csv, lines 2, 5–6; twinning/scores.csv, line 3.`; nothing for one row. */
function sayRows(places: readonly Source[]): string {
  const tables = new Map<string, Set<number>>();
  for (const { file, sheet, line } of places) {
    const table = sheet === undefined ? file : `${file}, sheet ${sheet}`;
    tables.set(table, (tables.get(table) ?? new Set()).add(line ?? 0));
  }
  const count = [...tables.values()].reduce((sum, lines) => sum + lines.size, 0);
  if (count < 2) return '';
  const said = [...tables].map(([table, lines]) => {
    const ranges = lineRanges([...lines]);
    const more = ranges.length > MOST_RANGES ? ' …' : '';
    return `${table}, line${lines.size === 1 ? '' : 's'} ${ranges.slice(0, MOST_RANGES).join(', ')}${more}`;
  });
  return ` In ${count} rows: ${said.join('; ')}.`;
}
