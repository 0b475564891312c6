/** How a permutation test is made. */
export interface PermutationOptions {
  /** Level of the interval, 0–1: 0.95. */
  readonly level: number;
  /** Whole; decides which labellings are drawn where all are too many. */
  readonly seed: number;
  /** Designs of up to this many labellings are gone through whole; 100,000 unless told. */
  readonly mostExact?: number;
  /** Labellings drawn of a larger design; 9,999 unless told. */
  readonly draws?: number;
}

/** What a permutation test says. All values in the unit of the data but `level`, `p` and `smallestP`, which are 0–1. */
export interface PermutationAnswer {
  readonly difference: number;
  /** Both or neither: absent where no finite interval of the level exists, as `smallestP` is not below 1 − level. */
  readonly low?: number;
  readonly high?: number;
  readonly level: number;
  /** Two-sided; above 0, never below `smallestP`. */
  readonly p: number;
  /**
   * The least p that these values could give, however they were labelled: labellings that tie for the greatest |difference|
   * ÷ all labellings of the design; where labellings are drawn not less than 1 ÷ (draws + 1).
   */
  readonly smallestP: number;
  readonly method: 'exact' | 'monte-carlo';
  /** All of the design, or the number drawn. */
  readonly labellings: number;
}

const MOST_EXACT = 100_000;
const DRAWS = 9_999;

/**
 * Defaults filled in.
 * @param test its name, for the error
 * @throws Error on a level, seed or number that no test can be made with
 */
export function permutationOptions(test: string, options: PermutationOptions): Required<PermutationOptions> {
  const { level, seed, mostExact = MOST_EXACT, draws = DRAWS } = options;
  if (!(level > 0 && level < 1)) throw new Error(`${test} requires a level between 0 and 1, not ${level}`);
  if (!Number.isInteger(seed)) throw new Error(`${test} requires a whole seed, not ${seed}`);
  if (!(mostExact >= 0)) throw new Error(`${test} requires 0 or more labellings to go through, not ${mostExact}`);
  if (!(Number.isInteger(draws) && draws >= 1)) throw new Error(`${test} requires at least one draw, not ${draws}`);
  return { level, seed, mostExact, draws };
}
