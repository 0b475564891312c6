/** What a reader found: cells that are not blank, and the sum of the numbers among the values. */
export interface Found {
  readonly cells: number;
  readonly sum: number;
}

/** Reads a file to its end. */
export type Reader = (file: string) => Promise<Found>;

/** Counts as a reader goes, the same for each. */
export function countCells(): { readonly found: Found; cell(value: unknown): void; textRow(cells: readonly unknown[]): void } {
  const found = { cells: 0, sum: 0 };
  const cell = (value: unknown): void => {
    if (value === '' || value === null || value === undefined) return;
    found.cells += 1;
    if (typeof value === 'number') found.sum += value;
  };
  return {
    found,
    cell,
    // In text the last column holds the values.
    textRow(cells) {
      for (const one of cells) if (one !== '') found.cells += 1;
      found.sum += Number(cells.at(-1));
    },
  };
}

/** Relative difference that the order of adding may make. */
const ROUNDING = 1e-9;

/** @returns a check of what a reader prints. @throws where it found anything else than what was written */
export function mustFind(name: string, expected: Found): (output: string) => void {
  return (output) => {
    const { cells, sum } = JSON.parse(output) as Found;
    if (cells === expected.cells && Math.abs(sum - expected.sum) <= ROUNDING * Math.abs(expected.sum)) return;
    throw new Error(`${name} found ${cells} cells with the sum ${sum}, expected ${expected.cells} with ${expected.sum}`);
  };
}
