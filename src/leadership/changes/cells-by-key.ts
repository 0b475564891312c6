import type { ScaleScore, ScoreKey } from '../result.ts';

export type CellOf = (key: ScoreKey) => ScaleScore;

/** Looks cells up. @throws Error for one that is not there: every table has all cells */
export function cellsByKey(scores: readonly ScaleScore[]): CellOf {
  const known = new Map(scores.map((score) => [keyText(score), score]));
  return (key) => {
    const found = known.get(keyText(key));
    if (found === undefined) throw new Error(`cellsByKey has no cell ${keyText(key)}`);
    return found;
  };
}

function keyText({ instrument, scale, round, team, role }: ScoreKey): string {
  return JSON.stringify([instrument, scale ?? null, round, team ?? null, role ?? null]);
}
