/** For tests: a workbook read back with another library than the one that wrote it. */
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { evaluate, parseFormula } from '../../src/renderers/excel/formula.ts';

export function readBack(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true, cellStyles: true, cellNF: true });
}

export function cellsOf(book: WorkBook, sheet: string): [string, CellObject][] {
  return Object.entries(book.Sheets[sheet] ?? {}).filter(([name]) => /^[A-Z]+\d+$/u.test(name)) as [string, CellObject][];
}

function numberAt(book: WorkBook, sheet: string, reference: string): number | undefined {
  const [owner, cell] = reference.includes('!') ? splitReference(reference) : [sheet, reference];
  const value = (book.Sheets[owner]?.[cell] as CellObject | undefined)?.v;
  return typeof value === 'number' ? value : undefined;
}

/** `'It''s'!$B$4:$B$9` → sheet name and `B4:B9`. */
export function splitReference(reference: string): [string, string] {
  const cut = reference.lastIndexOf('!');
  const sheet = reference.slice(0, cut).replace(/^'|'$/gu, '').replaceAll("''", "'");
  return [sheet, reference.slice(cut + 1).replaceAll('$', '')];
}

/** Computes one of our own formulas from the workbook's cells and names, guard and all. */
export function compute(book: WorkBook, sheet: string, formula: string): number | '' | undefined {
  const names = new Map((book.Workbook?.Names ?? []).map((name) => [name.Name, name.Ref]));
  const value = (token: string): number | undefined => numberAt(book, sheet, names.get(token) ?? token);
  const guard = /^IF\(COUNT\(([^)]*)\)<(\d+),"",(.*)\)$/u.exec(formula);
  const [, listed = '', fewest = '0', inner = formula] = guard ?? [];
  if (listed !== '' && listed.split(',').filter((cell) => value(cell) !== undefined).length < Number(fewest)) return '';
  return evaluate(parseFormula(inner.replaceAll(/[A-Za-z_][A-Za-z0-9_.]*/gu, (token) => `{${token}}`)), value);
}
