/** A reader who reckons with all published numbers, for tests: what of few persons comes out by adding and taking off? */

/** Persons alike: in the same team and role, with scores in the same rounds and on the same scales. */
export interface Alike {
  readonly persons: number;
  /** Names of the numbers that they have: `before scan`. */
  readonly columns: readonly string[];
}

/** A published sum: of each kind of persons its numbers, with factors. */
export type PublishedSum = ReadonlyMap<Alike, Readonly<Record<string, number>>>;

/** Products of two numbers below stay exact. */
const PRIME = 67_108_859;
const MOST = 4;

/** Sets of at most 4 persons of whom some combination of the published sums speaks alone. Reckoned modulo a prime: exact, no rounding. */
export function openedBy(sums: readonly PublishedSum[], kinds: readonly Alike[]): Alike[][] {
  return fewSets(kinds.filter(({ persons }) => persons <= MOST)).filter((set) => speaksAlone(sums, kinds, set));
}

/** Sets of 1 to 4 persons to which no kind can be added: the smaller ones are in them. */
function fewSets(kinds: readonly Alike[]): Alike[][] {
  const sets: Alike[][] = [];
  const grow = (set: Alike[], from: number, persons: number): void => {
    const full = kinds.every((kind) => set.includes(kind) || persons + kind.persons > MOST);
    if (full && set.length > 0) sets.push(set);
    for (let next = from; next < kinds.length; next += 1) {
      if (persons + kinds[next]!.persons <= MOST) grow([...set, kinds[next]!], next + 1, persons + kinds[next]!.persons);
    }
  };
  grow([], 0, 0);
  return sets;
}

/** Once all other persons' numbers are eliminated, is anything left? */
function speaksAlone(sums: readonly PublishedSum[], kinds: readonly Alike[], set: readonly Alike[]): boolean {
  const others = kinds.filter((kind) => !set.includes(kind)).flatMap((kind) => kind.columns.map((column) => ({ kind, column })));
  const own = set.flatMap((kind) => kind.columns.map((column) => ({ kind, column })));
  const rows = sums.map((sum) => [...others, ...own].map(({ kind, column }) => modulo(sum.get(kind)?.[column] ?? 0)));
  const left = eliminate(rows, others.length);
  return left.some((row) => row.slice(others.length).some((value) => value !== 0));
}

/** @returns the rows without a pivot in the first columns */
function eliminate(rows: number[][], columns: number): number[][] {
  let left = rows;
  for (let column = 0; column < columns; column += 1) {
    const pivot = left.find((row) => row[column] !== 0);
    if (pivot === undefined) continue;
    const inverse = power(pivot[column]!, PRIME - 2);
    left = left.filter((row) => row !== pivot);
    for (const row of left) {
      if (row[column] === 0) continue;
      const factor = (row[column]! * inverse) % PRIME;
      for (let at = column; at < row.length; at += 1) row[at] = modulo(row[at]! - ((factor * pivot[at]!) % PRIME));
    }
  }
  return left;
}

function modulo(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
