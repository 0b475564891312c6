import type { Check, CheckContext, Report, RowUnit } from '../../core/check.ts';
import type { Cell } from '../../core/grid.ts';
import type { Source } from '../../core/source.ts';
import { knownPlaces } from '../known-places.ts';
import { cellAt } from '../place-of.ts';
import { noTable, perTable, type PerTable } from '../row-tables.ts';

/** Rows kept for each code that may have lost its zeros. */
const MOST_ROWS = 1000;

interface Codes extends PerTable<readonly number[]> {
  /** Known codes that begin with zero, by what is left of them without. */
  readonly known: ReadonlyMap<string, string>;
  readonly all: ReadonlySet<string>;
  /** Codes of digits in the files, with their first places. */
  readonly seen: Map<string, Source[]>;
}

/** Codes that began with zeros and lost them in Excel. */
export const lostLeadingZeros: Check<'row', Codes> = {
  code: 'lost-leading-zeros',
  severity: 'error',
  source: 'Excel reads 0042 as the number 42 [V: Microsoft, keeping leading zeros]',
  scope: 'row',
  cellwise: true,
  words: {
    en: {
      title: 'Code without its leading zeros',
      why: 'A code without its zeros is another code, or none.',
      message: ({ code, meant }) => `Unexpected code "${code}", expected "${meant}" with its leading zeros.`,
      fix: ({ meant }) => `Write ${meant}; format the column as text before entering or opening it in Excel.`,
    },
    fr: {
      title: 'Code sans ses zéros de tête',
      why: 'Un code sans ses zéros est un autre code, ou aucun.',
      message: ({ code, meant }) => `Code inattendu « ${code} », attendu « ${meant} » avec ses zéros de tête.`,
      fix: ({ meant }) => `Écrivez ${meant} ; mettez la colonne au format texte avant de la saisir ou de l'ouvrir dans Excel.`,
    },
  },
  begin: (context) => ({ ...noTable<readonly number[]>(), ...knownCodes(context), seen: new Map() }),
  run(unit, report, _context, state) {
    const columns = perTable(state, unit, codeColumns);
    if (!unit.isData) return;
    let noted: true | undefined;
    for (let at = 0; at < columns.length; at++) {
      const index = columns[at] as number;
      const code = digitsOf(unit.row.cells[index]);
      if (code !== undefined && look(code, unit, index, report, state)) noted = true;
    }
    return noted;
  },
  end(report, _context, { all, seen }) {
    if (all.size > 0) return;
    const width = paddedWidth(seen);
    if (width === undefined) return;
    for (const [code, places] of seen) {
      if (code.length < width) for (const at of places) report(at, { code, meant: code.padStart(width, '0') }, code);
    }
  },
  examples: [
    {
      says: 'All codes have four digits.',
      files: { 'june.csv': 'Facility code,Period,OPD visits\n0042,202606,12\n1042,202606,9\n' },
      finds: [],
    },
    {
      says: 'Of codes of four digits some have lost their zeros.',
      files: { 'june.csv': 'Facility code,Period,OPD visits\n0042,202606,12\n0043,202606,12\n1042,202606,9\n44,202606,3\n' },
      finds: ['A5'],
    },
    {
      says: 'The code is known with its zeros.',
      workspace: { 'places.csv': 'code,name,parent,level\nC,Country,,country\n0042,CS Kaya,C,facility\n1042,CS Rubona,C,facility\n' },
      files: { 'june.csv': 'Facility code,Period,OPD visits\n42,202606,12\n1042,202606,9\n' },
      finds: ['A2'],
    },
    {
      says: 'Codes of one, two and three digits.',
      files: { 'june.csv': 'Facility code,Period,OPD visits\n7,202606,12\n42,202606,9\n142,202606,9\n' },
      finds: [],
    },
  ],
};

/** @returns whether it was noted for later */
function look(code: string, unit: RowUnit, index: number, report: Report, state: Codes): boolean {
  if (state.all.size > 0) {
    const meant = state.all.has(code) ? undefined : state.known.get(code);
    if (meant !== undefined) report(cellAt(unit, unit.row.line, index + 1), { code, meant }, code);
    return false;
  }
  const places = state.seen.get(code) ?? [];
  if (places.length >= MOST_ROWS) return false;
  if (places.push(cellAt(unit, unit.row.line, index + 1)) === 1) state.seen.set(code, places);
  return true;
}

function codeColumns({ table }: RowUnit): readonly number[] {
  return table.mapping?.keys.filter(({ role }) => role === 'place-code' || role === 'place').map(({ column }) => column - 1) ?? [];
}

function digitsOf(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? String(cell) : undefined;
  if (typeof cell !== 'string' || cell.length === 0 || cell.length > 15) return undefined;
  for (let index = 0; index < cell.length; index++) {
    const digit = cell.charCodeAt(index);
    if (digit < 48 || digit > 57) return undefined;
  }
  return cell;
}

function knownCodes({ metadata, workspace }: CheckContext): Pick<Codes, 'known' | 'all'> {
  const codes = knownPlaces(metadata, workspace).flatMap(({ code, aliases }) => [code, ...aliases]);
  const known = new Map(codes.filter((code) => /^0+[1-9]\d*$/.test(code)).map((code) => [code.replace(/^0+/, ''), code]));
  return { known, all: new Set(codes) };
}

/** The one length of all codes that begin with zero, where most codes have it; undefined where nothing tells. */
function paddedWidth(seen: ReadonlyMap<string, unknown>): number | undefined {
  const codes = [...seen.keys()];
  const widths = new Set(codes.filter((code) => code.length > 1 && code.startsWith('0')).map((code) => code.length));
  const [width] = widths;
  if (widths.size !== 1 || width === undefined || codes.some((code) => code.length > width)) return undefined;
  return codes.filter((code) => code.length === width).length * 2 > codes.length ? width : undefined;
}
