import type { SourceFile } from '../core/table.ts';
import type { Effects } from '../effects.ts';
import { sayProgress, type CountedSource } from './say-progress.ts';

/** A file is walked for its values and for its rows. */
const WALKS = 2;

/** Told how many rows and values were walked since the last time, says how far the walk of all files has come. */
export type SayWalk = (read: number) => string;

/** @returns for each file that begins to be walked, what says how far all of them have come */
export function walkProgress(
  files: readonly string[],
  effects: Pick<Effects, 'open' | 'now'>,
): (source: SourceFile, bytes: CountedSource) => SayWalk {
  const bytesTotal = WALKS * files.reduce((sum, file) => sum + effects.open(file).size, 0);
  const start = effects.now().getTime();
  let rows = 0;
  let bytesBefore = 0;
  return (source, bytes) => {
    const expected = rowsExpected(source);
    const [readBefore, before] = [bytes.bytesRead, bytesBefore];
    const whole = WALKS * bytes.size;
    bytesBefore += whole;
    let walked = 0;
    return (read) => {
      rows += read;
      walked += read;
      // Remembered rows are walked without a byte being read.
      const own = expected === undefined ? bytes.bytesRead - readBefore : whole * Math.min(1, walked / Math.max(1, expected));
      const seconds = (effects.now().getTime() - start) / 1000;
      return sayProgress({ rows, bytes: before + own, bytesTotal, seconds });
    };
  };
}

/** Values and rows that will be walked, at most; undefined where nobody knows before they are read. */
function rowsExpected({ tables }: SourceFile): number | undefined {
  let expected = 0;
  for (const { grid, mapping } of tables) {
    const coded = grid?.coded?.();
    if (coded === undefined) return undefined;
    expected += coded.count * (1 + (mapping?.values.length ?? 0));
  }
  return expected;
}
