import { sayPlace } from '../../core/source.ts';
import type { Placed, RowKeeping, Lose } from './read-rows.ts';

/** How a thing that may stand once only is told apart, and named. */
export interface Key<T> {
  /** The column whose cell is shown. */
  readonly column: string;
  readonly of: (value: T) => readonly (string | number | undefined)[];
  /** `score of "A" on "t" in round 1` */
  readonly say: (value: T) => string;
  /** What must be equal for two rows to say the same; everything but the place where absent. */
  readonly says?: (value: T) => unknown;
  readonly fix: string;
}

/**
 * Holds that each key stands once. Rows that say the same are counted once, with a remark; of rows that differ none is counted.
 * @param lose told of each row that does not count
 */
export function once<T>(
  rows: readonly Placed<T>[],
  key: Key<T>,
  { leftOut, findings }: RowKeeping,
  lose: Lose = () => undefined,
): Placed<T>[] {
  const groups = new Map<string, Placed<T>[]>();
  for (const row of rows) {
    const name = JSON.stringify(key.of(row.value));
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second, ...more] = group as [Placed<T>, ...Placed<T>[]];
    if (second === undefined) return [first];
    const at = second.row.atCell(key.column);
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    const message = `Unexpected second ${key.say(first.value)}, expected one (the other: ${sayPlace(first.row.at)}${others})`;
    if (new Set(group.map(({ value }) => meaning(value, key))).size === 1) {
      findings.remark(at, `${message}; they say the same and count once.`);
      return [first];
    }
    leftOut.add({ at, message: `${message}; they differ, so none of them counts.`, fix: key.fix });
    group.forEach(({ row }) => lose(row));
    return [];
  });
}

function meaning<T>(value: T, key: Key<T>): string {
  return JSON.stringify(key.says?.(value) ?? { ...value, at: undefined });
}
