import type { GridFile } from '../core/grid.ts';
import type { SourceFile } from '../core/table.ts';

/** The grids that an upload was read from; none for JSON and XML. */
export function gridFileOf({ file, format, encoding, delimiter, tables }: SourceFile): GridFile | undefined {
  if (format === 'json' || format === 'xml') return undefined;
  const grids = tables.flatMap((table) => (table.grid === undefined ? [] : [table.grid]));
  return { file, format, ...(encoding === undefined ? {} : { encoding }), ...(delimiter === undefined ? {} : { delimiter }), grids };
}

/** Name of the annotated copy of an upload. */
export function annotatedName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) as string;
  return `${name.replace(/\.[^.]+$/, '')}.annotated.xlsx`;
}
