/** What every format must decide alike about the lines of a slope chart. */
import type { SlopeBlock, SlopeLine } from '../../../core/document.ts';

/** Up to so many lines all are named: nobody has to match greys with a legend. */
const ALL_NAMED = 8;

export function isNamed(line: SlopeLine, block: SlopeBlock): boolean {
  return line.named === true || block.lines.length <= ALL_NAMED;
}

/** From the back to the front: what the picture is about lies on top. */
const BACK_TO_FRONT = ['plain', 'mean', 'strong'] as const;

/** Of so many thick lines nothing but black would be left: they are drawn thin, and their mean over them. */
const MOST_THICK = 12;

export function isCrowded(lines: readonly Pick<SlopeLine, 'role'>[]): boolean {
  return lines.filter(({ role }) => role === 'strong').length > MOST_THICK;
}

const MEANS_ON_TOP = ['plain', 'strong', 'mean'] as const;

export function backToFront(block: SlopeBlock): SlopeLine[] {
  const order = isCrowded(block.lines) ? MEANS_ON_TOP : BACK_TO_FRONT;
  return order.flatMap((role) => block.lines.filter((line) => line.role === role));
}

export interface Point {
  readonly index: number;
  readonly value: number;
}

function pointAt(line: SlopeLine, index: number): Point | undefined {
  const value = line.values[index];
  return value === null || value === undefined ? undefined : { index, value };
}

/** Where a line begins and ends, as far as it was measured. */
export function firstPoint(line: SlopeLine): Point | undefined {
  return pointAt(
    line,
    line.values.findIndex((value) => value !== null),
  );
}

export function lastPoint(line: SlopeLine): Point | undefined {
  return pointAt(
    line,
    line.values.findLastIndex((value) => value !== null),
  );
}

/** Last minus first measurement; undefined where either is missing: what lies between is no stand-in. */
export function changeOf(line: SlopeLine): number | undefined {
  const [first, last] = [line.values.at(0) ?? null, line.values.at(-1) ?? null];
  return first === null || last === null ? undefined : last - first;
}

/** Names give way before the lines do. */
const LONGEST_NAME = 26;

/** A name as long as a picture has room for. */
export function shortName(name: string): string {
  const letters = Array.from(name);
  return letters.length > LONGEST_NAME
    ? `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : name;
}
