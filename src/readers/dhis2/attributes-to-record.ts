import type { Cell } from '../../core/grid.ts';
import { roleOfHeading } from './data-value-headers.ts';
import { keyText, type DataValueRecord } from './data-value-record.ts';
import type { Position } from './text-position.ts';

/** The attributes of one data value, or those that its group gives to all. */
export type Attributes = { readonly [name: string]: unknown };

/** What DHIS2 itself writes. */
const KNOWN = new Set([
  'dataElement',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'storedBy',
  'created',
  'lastUpdated',
  'timestamp',
  'comment',
  'followup',
  'followUp',
  'deleted',
]);

/** A name that is nearly one of DHIS2's: without it, its value would be silently taken for missing. */
export function misspelt(attributes: Attributes): { readonly name: string; readonly meant: string } | undefined {
  for (const name of Object.keys(attributes)) {
    const meant = KNOWN.has(name) ? undefined : roleOfHeading(name);
    if (meant !== undefined) return { name, meant };
  }
  return undefined;
}

/** Names that DHIS2 does not know at all. */
export function unknownNames(attributes: Attributes): string[] {
  return Object.keys(attributes).filter((name) => !KNOWN.has(name) && roleOfHeading(name) === undefined);
}

/** A data value by its attributes; what it does not say, its group says. Undefined where the value is a list or an object. */
export function attributesToRecord(own: Attributes, group: Attributes, at: Position): DataValueRecord | undefined {
  const key = (name: string): string => attributeText(own[name]) || attributeText(group[name]);
  const value = own['value'] ?? '';
  if (typeof value === 'object') return undefined;
  return {
    dataElement: key('dataElement'),
    period: key('period'),
    orgUnit: key('orgUnit'),
    categoryOptionCombo: key('categoryOptionCombo'),
    attributeOptionCombo: key('attributeOptionCombo'),
    value: value as Cell,
    deleted: attributeText(own['deleted']).toLowerCase() === 'true',
    line: at.line,
    column: at.column,
  };
}

function attributeText(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : keyText(String(value));
}
