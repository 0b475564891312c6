/**
 * Labellings of a design, one a place: the difference that each shows in the data, and the share of a constant effect that it
 * would show (1 for the labelling that was). So the difference after taking an effect `e` from the treated is
 * `difference − e × share`, and one set of labellings answers for every effect.
 */
export interface Labellings {
  readonly differences: Float64Array;
  readonly shares: Float64Array;
}

/**
 * All labellings of a design from all of its independent parts: every sum of one from each part.
 * @param parts at least one
 */
export function combineLabellings(parts: readonly Labellings[]): Labellings {
  return {
    differences: sumsOfOneEach(parts.map((part) => part.differences)),
    shares: sumsOfOneEach(parts.map((part) => part.shares)),
  };
}

function sumsOfOneEach(parts: readonly Float64Array[]): Float64Array {
  let sums = new Float64Array(1);
  for (const part of parts) {
    const next = new Float64Array(sums.length * part.length);
    let at = 0;
    for (const sum of sums) for (const value of part) next[at++] = sum + value;
    sums = next;
  }
  return sums;
}
