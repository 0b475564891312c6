import type { GridFile } from '../../../core/grid.ts';
import type { Repair } from '../../../core/repair.ts';
import type { Correction, NotMadeReason } from './correction.ts';
import { fieldAt, writeField, type FieldDialect } from './csv-field.ts';
import { textUnits, type TextUnits } from './text-units.ts';

/** Rewrites the repaired fields of a delimited file; every other byte stays: byte order mark, delimiter, quotes and line ends too. */
export function correctCsv(file: GridFile, bytes: Uint8Array, repairs: readonly Repair[]): Correction {
  const text = textUnits(bytes, file.encoding ?? 'utf-8');
  const dialect = dialectOf(file, text);
  const made: Repair[] = [];
  const notMade: { repair: Repair; reason: NotMadeReason }[] = [];
  const pieces: string[] = [];
  const lineStart = lineStarts(text.units, markLength(text));
  let copied = 0;
  for (const repair of repairs.toSorted(byPlace)) {
    const start = lineStart(repair.at.line ?? 0);
    const field = start === undefined ? undefined : fieldAt(text.units, start, repair.at.column ?? 0, dialect);
    const written = text.encode(repair.to);
    if (field === undefined || field.start < copied || field.value !== text.encode(repair.from))
      notMade.push({ repair, reason: 'cell-differs' });
    else if (written === undefined) notMade.push({ repair, reason: 'encoding' });
    else {
      pieces.push(text.units.slice(copied, field.start), writeField(written, dialect, field.isQuoted));
      copied = field.end;
      made.push(repair);
    }
  }
  pieces.push(text.units.slice(copied));
  return { bytes: text.bytes(pieces.join('')), made, notMade };
}

function byPlace(one: Repair, other: Repair): number {
  return (one.at.line ?? 0) - (other.at.line ?? 0) || (one.at.column ?? 0) - (other.at.column ?? 0);
}

/** Apostrophes are quotes only where the reader says that every line shows it. */
function dialectOf(file: GridFile, text: TextUnits): FieldDialect {
  const isSingle = file.grids.some(({ notes }) => notes.some(({ code }) => code === 'single-quotes'));
  return { delimiter: text.encode(file.delimiter ?? ',') ?? ',', quote: isSingle ? "'" : '"' };
}

/** Units of a byte order mark, which belongs to no field. */
function markLength({ units }: TextUnits): number {
  if (units.startsWith('\uFEFF')) return 1;
  return units.startsWith('\u00EF\u00BB\u00BF') ? 3 : 0;
}

/** @returns a function from a physical line to the place where it begins; lines are asked for in ascending order */
function lineStarts(units: string, mark: number): (line: number) => number | undefined {
  let [line, at] = [1, mark];
  const feeds = finder(units, '\n');
  const returns = finder(units, '\r');
  return (wanted) => {
    while (line < wanted) {
      const end = Math.min(feeds(at), returns(at));
      if (end >= units.length) return undefined;
      at = end + (units[end] === '\r' && units[end + 1] === '\n' ? 2 : 1);
      line++;
    }
    return line === wanted ? at : undefined;
  };
}

/** Finds a character from ascending places; a file without any is searched once. */
function finder(units: string, character: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = units.indexOf(character, from);
      if (found < 0) found = units.length;
    }
    return found;
  };
}
