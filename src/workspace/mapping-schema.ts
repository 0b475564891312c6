import { z } from 'zod';
import type { Mapping } from '../core/mapping.ts';
import { oneOf, scalar, text, wholeNumber } from './yaml-schema.ts';

/** How a mapping is written in deliver.yaml: snake_case, so that a person can correct it. */

const LAYOUTS = ['long', 'wide-by-period', 'wide-by-indicator', 'wide-by-place', 'data-value-set', 'analytics', 'unknown'] as const;
const ROLES = ['place', 'place-code', 'place-parent', 'indicator', 'category', 'period', 'year', 'month', 'ignored'] as const;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** Headings may be empty and keep their spaces. */
const heading = scalar('the heading as the file has it', (value) => value);
const separator = <const Sign extends string>(signs: readonly Sign[]) =>
  scalar(`one of ${signs.map((sign) => `"${sign}"`).join(', ')}`, (value) => signs.find((sign) => sign === value));

const column = wholeNumber(1, MOST_COLUMNS);
const row = wholeNumber(1, MOST_ROWS);

export const MAPPING_SCHEMA = z.strictObject({
  sheet: heading.optional(),
  layout: oneOf(LAYOUTS),
  header_rows: z.array(row),
  first_row: row,
  last_row: row.optional(),
  keys: z.array(z.strictObject({ column, header: heading, role: oneOf(ROLES) })),
  values: z.array(
    z.strictObject({
      column,
      header: heading,
      place: text().optional(),
      indicator: text().optional(),
      category: text().optional(),
      period: text('a period').optional(),
    }),
  ),
  constants: z
    .strictObject({ place: text().optional(), indicator: text().optional(), category: text().optional(), period: text().optional() })
    .optional(),
  numbers: z.strictObject({ decimal: separator(['.', ',']), group: separator([' ', '.', ',', "'"]).optional() }),
  dates: oneOf(['dmy', 'mdy']).optional(),
});

/** Reads the written form. */
export function mappingFromYaml(yaml: z.output<typeof MAPPING_SCHEMA>): Mapping {
  const { header_rows: headerRows, first_row: firstRow, last_row: lastRow, constants, sheet, dates, ...rest } = yaml;
  return defined({
    sheet,
    ...rest,
    headerRows,
    firstRow,
    lastRow,
    values: rest.values.map(defined),
    constants: defined(constants ?? {}),
    dates,
    numbers: defined(rest.numbers),
  });
}

/** Writes the form that `mappingFromYaml` reads, keys in reading order. */
export function mappingToYaml(mapping: Mapping): object {
  const { sheet, layout, headerRows, firstRow, lastRow, keys, values, constants, numbers, dates } = mapping;
  return defined({
    sheet,
    layout,
    header_rows: headerRows,
    first_row: firstRow,
    last_row: lastRow,
    keys: keys.map(({ column: at, header, role }) => ({ column: at, header, role })),
    values: values.map(({ column: at, header, place, indicator, category, period }) =>
      defined({ column: at, header, place, indicator, category, period }),
    ),
    constants: Object.keys(constants).length === 0 ? undefined : { ...constants },
    numbers: { ...numbers },
    dates,
  });
}

/** Without the keys that hold undefined. */
function defined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
