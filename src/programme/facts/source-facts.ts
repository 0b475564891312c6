import type { Json } from '../../core/document.ts';
import type { Source } from '../../core/source.ts';

/** As in `deliver.validation/1`: only what is known of a place. */
export function sourceFacts({ file, sheet, line, column, cell, field }: Source): Json {
  const known = Object.entries({ sheet, line, column, cell, field }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { file, ...Object.fromEntries(known) };
}
