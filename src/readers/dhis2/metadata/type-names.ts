import type { ValueType } from '../../../core/metadata.ts';
import { PERIOD_TYPES, type PeriodType } from '../../../core/period/index.ts';

const VALUE_TYPES: readonly ValueType[] = [
  'NUMBER',
  'UNIT_INTERVAL',
  'PERCENTAGE',
  'INTEGER',
  'INTEGER_POSITIVE',
  'INTEGER_NEGATIVE',
  'INTEGER_ZERO_OR_POSITIVE',
  'BOOLEAN',
  'TRUE_ONLY',
  'DATE',
  'DATETIME',
  'TIME',
  'TEXT',
  'LONG_TEXT',
  'LETTER',
  'PHONE_NUMBER',
  'EMAIL',
  'URL',
];

/** Names of DHIS2 up to 2.20. */
const OLDER: Readonly<Record<string, ValueType>> = {
  INT: 'INTEGER',
  POSINT: 'INTEGER_POSITIVE',
  NEGINT: 'INTEGER_NEGATIVE',
  ZEROPOSITIVEINT: 'INTEGER_ZERO_OR_POSITIVE',
  UNITINTERVAL: 'UNIT_INTERVAL',
  STRING: 'TEXT',
  LONGTEXT: 'LONG_TEXT',
  BOOL: 'BOOLEAN',
  TRUEONLY: 'TRUE_ONLY',
};

/** A value type by its name. One that is absent or not checked here (FILE_RESOURCE, COORDINATE, …) is OTHER: nothing is expected of its values. */
export function valueTypeNamed(name: string | undefined): ValueType {
  const upper = name?.toUpperCase() ?? '';
  return VALUE_TYPES.find((type) => type === upper) ?? OLDER[upper] ?? 'OTHER';
}

/** DHIS2 shortens some months: `QuarterlyNov`, `FinancialOct`. */
const LONG_MONTHS: Readonly<Record<string, string>> = {
  feb: 'february',
  aug: 'august',
  sep: 'september',
  oct: 'october',
  nov: 'november',
};

/** A period type by its name in DHIS2: `Monthly`, `WeeklyWednesday`, `FinancialOct`, `SixMonthlyApril`. */
export function periodTypeNamed(name: string | undefined): PeriodType | undefined {
  const words = name?.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const spelt = words?.replace(/-(feb|aug|sep|oct|nov)$/, (_, month: string) => `-${LONG_MONTHS[month]}`);
  return PERIOD_TYPES.find((type) => type === spelt);
}
