import type { Cell } from '../../core/grid.ts';
import type { Observation } from '../../core/observation.ts';
import { readPeriod, type Calendar, type PeriodReading } from '../../core/period/index.ts';
import type { PlaceMention } from '../../core/place.ts';
import type { Source } from '../../core/source.ts';
import type { LeftOut } from '../../core/table.ts';
import { categoryKey } from './category-key.ts';
import { numberValue, plainValue, type PlainValue } from './plain-value.ts';

/** One data value as its file has it, keys as folded text. */
export interface DataValueRecord {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
  readonly value: Cell;
  readonly deleted: boolean;
  readonly line: number;
  readonly column: number;
}

/** Why a data value is not an observation; its place is put to it by who knows the file. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly cells: 0 | 1;
  /** Whose cell shows it. */
  readonly role: 'dataElement' | 'period' | 'orgUnit' | 'value' | 'deleted';
}

export type RecordReader = (record: DataValueRecord) => Observation | Refusal;

/** Whether a record was refused. */
export function isRefusal<Refused extends { readonly code: string }>(outcome: Observation | Refused): outcome is Refused {
  return 'code' in outcome;
}

/** A refusal with its place. */
export function leftOutAt(at: Source, refusal: Omit<LeftOut, 'at'>): LeftOut {
  return { at, code: refusal.code, reason: refusal.reason, cells: refusal.cells };
}

/** Outer spaces off, inner ones folded, and the quotes off that a space before them kept in the field: `  "abc"`. */
export function keyText(text: string): string {
  if (!/[\s"]/.test(text)) return text;
  const folded = text.trim().replaceAll(/\s+/g, ' ');
  return folded.length > 1 && folded.startsWith('"') && folded.endsWith('"') ? folded.slice(1, -1).trim() : folded;
}

/** Reads the data values of one file: each place is one object, each period text is read once. */
export function recordReader(calendar: Calendar): RecordReader {
  const places = new Map<string, PlaceMention>();
  const periods = new Map<string, PeriodReading>();
  return (record) => {
    const refusal = refuse(record);
    if (refusal !== undefined) return refusal;
    const reading = remember(periods, record.period, (text) => readPeriod(text, { calendar }));
    if (reading.kind !== 'period') return badPeriod(record.period, reading);
    return {
      place: remember(places, record.orgUnit, (text) => ({ text, parents: [] })),
      indicator: record.dataElement,
      category: categoryKey(record.categoryOptionCombo, record.attributeOptionCombo),
      period: reading.period,
      ...valueOf(record.value),
      line: record.line,
      column: record.column,
    };
  };
}

function refuse(record: DataValueRecord): Refusal | undefined {
  const cells = isBlank(record.value) ? 0 : 1;
  if (record.deleted) return { code: 'deleted-value', reason: 'marked as deleted', cells, role: 'deleted' };
  if (record.dataElement === '') return { code: 'no-data-element', reason: 'no data element', cells, role: 'dataElement' };
  if (record.orgUnit === '') return { code: 'no-org-unit', reason: 'no organisation unit', cells, role: 'orgUnit' };
  if (record.period === '') return { code: 'unreadable-period', reason: 'no period', cells, role: 'period' };
  if (cells === 0) return { code: 'missing-value', reason: 'no value', cells, role: 'value' };
  const value = record.value;
  const error = typeof value === 'object' && value.kind === 'error' ? value.code : undefined;
  return error === undefined ? undefined : { code: 'error-cell', reason: `error ${error} in place of a value`, cells: 1, role: 'value' };
}

function badPeriod(text: string, reading: Exclude<PeriodReading, { kind: 'period' }>): Refusal {
  const reason =
    reading.kind === 'range'
      ? `Unexpected "${text}" from ${reading.from.id} to ${reading.to.id}, expected one period, write it as 202601.`
      : reading.reason;
  return { code: 'unreadable-period', reason, cells: 1, role: 'period' };
}

function isBlank(value: Cell): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function valueOf(value: Cell): PlainValue & Pick<Observation, 'percent'> {
  if (typeof value === 'string') return plainValue(valueText(value));
  if (typeof value === 'number') return numberValue(value);
  if (typeof value === 'boolean') return { text: String(value) };
  if (value.kind === 'percent') return { ...numberValue(value.number), percent: 'fraction' };
  return { text: value.kind === 'date' ? value.iso : value.code };
}

/** Texts keep their inner spaces and line breaks. */
function valueText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}

function remember<Value>(known: Map<string, Value>, text: string, make: (text: string) => Value): Value {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = make(text);
  known.set(text, made);
  return made;
}
