import type { Cell } from '../../../core/grid.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { cellOfIsoDate } from '../values/iso-date.ts';
import { clock } from '../values/serial-date.ts';
import { NO_VALUE } from '../sheet/raw-cell.ts';

/** A cell of an OpenDocument sheet as its XML has it; `text` is what the sheet shows. */
export interface OdsCell {
  readonly type: string | undefined;
  readonly value: string;
  readonly error: boolean;
  readonly formula: boolean;
  readonly times: number;
  text: string;
}

/** Takes a cell's attributes. Prefixes are those of the standard, which every writer uses. */
export function takeOdsCell(attributes: XmlAttributes): OdsCell {
  const type = attributes.get('office:value-type');
  return {
    type,
    value: attributes.get(`office:${valueName(type)}`) ?? '',
    error: attributes.get('calcext:value-type') === 'error',
    formula: attributes.get('table:formula') !== undefined,
    times: timesOf(attributes, 'table:number-columns-repeated'),
    text: '',
  };
}

/** How often a row or cell is repeated; 1 where it does not say. */
export function timesOf(attributes: XmlAttributes, name: string): number {
  const times = Number(attributes.get(name) ?? 1);
  return Number.isInteger(times) && times > 1 ? times : 1;
}

/** What an OpenDocument cell means (ODF 1.3 part 3, 19.385). */
export function cellOfOds(from: OdsCell): Cell {
  if (from.error) return { kind: 'error', code: from.text.trim() };
  switch (from.type) {
    case 'float':
    case 'currency':
      return numberOr(from, (number) => number);
    case 'percentage':
      return numberOr(from, (number) => ({ kind: 'percent', number, shown: from.text }));
    case 'boolean':
      return from.value === 'true';
    case 'date':
      return dateCell(from);
    case 'time':
      return timeText(from.value);
    case undefined:
      return from.formula && from.text === '' ? NO_VALUE : from.text;
    default:
      return from.value === '' ? from.text : from.value;
  }
}

function valueName(type: string | undefined): string {
  return type === 'date' || type === 'time' || type === 'boolean' || type === 'string' ? `${type}-value` : 'value';
}

function numberOr(from: OdsCell, cell: (number: number) => Cell): Cell {
  return /^[-+]?[\d.]+(?:[eE][-+]?\d+)?$/.test(from.value) ? cell(Number(from.value)) : from.text;
}

function dateCell(from: OdsCell): Cell {
  const cell = cellOfIsoDate(from.value);
  return typeof cell === 'object' && cell.kind === 'date' && from.text !== '' ? { ...cell, shown: from.text } : cell;
}

/** `PT07H30M00S` is `07:30:00`. */
function timeText(value: string): string {
  const found = /^(-?)PT(\d+)H(\d+)M([\d.]+)S$/.exec(value);
  if (found === null) return value;
  return (found[1] ?? '') + clock(Number(found[2]) * 3600 + Number(found[3]) * 60 + Math.round(Number(found[4])));
}
