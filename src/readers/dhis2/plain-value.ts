import { plainDecimal, shiftPoint } from '../../core/number-format/plain-decimal.ts';

/** DHIS2 writes numbers with a point, without grouping. */
const PLAIN = /^(-?\d+(?:\.\d+)?)(?:[eE]([+-]?\d{1,4}))?$/;

export interface PlainValue {
  readonly value?: number;
  /** A plain decimal, digits as written; or the text. */
  readonly text: string;
}

/**
 * Reads a value as DHIS2 writes it. Booleans, options, dates and texts keep their text and have no number.
 * @param written trimmed
 */
export function plainValue(written: string): PlainValue {
  const match = PLAIN.exec(written);
  if (match === null) return { text: written };
  const value = Number(written);
  if (!Number.isFinite(value)) return { text: written };
  return { value, text: match[2] === undefined ? written : shiftPoint(match[1]!, Number(match[2])) };
}

/** A number that a workbook or JSON already holds as one. */
export function numberValue(value: number): PlainValue {
  return Number.isFinite(value) ? { value, text: plainDecimal(value) } : { text: String(value) };
}
