import type { Check, FileUnit, Report } from '../../core/check.ts';
import { placeText } from '../../measures/place-list/place-columns.ts';
import { cellAt } from '../place-of.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { judgePath, type PathFault, type PathVerdict } from './judge-path.ts';
import { listColumns, type ListColumn } from './list-columns.ts';
import { MOVED_PLACE, movedArgs } from './moved-words.ts';
import { lettersOf, UNKNOWN_NAME } from './place-words.ts';
import { NO_PLACES, sayReason } from '../reason.ts';

const NO_LIST = { en: 'no list of places is among the files', fr: 'aucune liste de lieux parmi les fichiers' };

const UNITS = [
  { id: 'p1', name: 'Équateur' },
  { id: 'p2', name: 'Kasai' },
  { id: 'z1', name: 'Kaya', parent: 'p1' },
  { id: 'z2', name: 'Boma', parent: 'p2' },
  { id: 'f1', name: 'CS Kaya', parent: 'z1' },
  { id: 'f2', name: 'CS Mbula', parent: 'z1' },
  { id: 'f3', name: 'CS Boma', parent: 'z2' },
];

interface State {
  readonly atlas: Atlas;
  lists: number;
}

/** A list of places (a health pyramid without values) held against the known places: one finding for each wrong name. */
export const unlistedPlace: Check<'file', State> = {
  code: 'unlisted-place',
  severity: 'error',
  source: "Matching of health pyramids, as in OpenHEXA's pyramid matching; likeness of names is the toolkit's own [P]",
  scope: 'file',
  words: {
    en: {
      title: 'Place of a list that is not known, or stands elsewhere',
      why: 'Two lists of the same places must agree before data of one can be joined with the other; one slip runs through many rows.',
      message: (args) => (args['kind'] === 'moved' ? MOVED_PLACE.en.message(args) : UNKNOWN_NAME.en.message(args)),
      fix: (args) => (args['kind'] === 'moved' ? MOVED_PLACE.en.fix(args) : UNKNOWN_NAME.en.fix(args)),
    },
    fr: {
      title: "Lieu d'une liste inconnu, ou placé ailleurs",
      why: "Deux listes des mêmes lieux doivent concorder avant que les données de l'une rejoignent l'autre, et une seule faute traverse beaucoup de lignes.",
      message: (args) => (args['kind'] === 'moved' ? MOVED_PLACE.fr.message(args) : UNKNOWN_NAME.fr.message(args)),
      fix: (args) => (args['kind'] === 'moved' ? MOVED_PLACE.fr.fix(args) : UNKNOWN_NAME.fr.fix(args)),
    },
  },
  needs: (context) => (atlasOf(context) === undefined ? sayReason(context, NO_PLACES) : undefined),
  begin: (context) => ({ atlas: atlasOf(context) as Atlas, lists: 0 }),
  run(unit, report, _context, state) {
    const { table } = unit;
    if (table.layout !== 'unknown' || table.grid === undefined || (table.state ?? 'visible') !== 'visible') return;
    const columns = listColumns(table.grid, state.atlas);
    if (columns.length === 0) return;
    state.lists += 1;
    judgeRows(unit, columns, state.atlas, report);
  },
  end: (_report, context, { lists }) => (lists === 0 ? sayReason(context, NO_LIST) : undefined),
  examples: [
    {
      says: 'The same places in another order.',
      files: { 'list.csv': 'Province,Zone,Centre\nKasai,Boma,CS Boma\nEquateur,Kaya,CS Kaya\nEquateur,Kaya,CS Mbula\n' },
      metadata: { orgUnits: UNITS },
      finds: [],
    },
    {
      says: 'One misspelt province in two rows is one finding; a misspelt health centre is another.',
      files: { 'list.csv': 'Province,Zone,Centre\nEquateurs,Kaya,CS Kaya\nEquateurs,Kaya,CS Mbula\nKasai,Boma,CS Bomma\n' },
      metadata: { orgUnits: UNITS },
      finds: ['A2', 'A3', 'C4'],
    },
    {
      says: 'A health centre that stands under another zone.',
      files: { 'list.csv': 'Province,Zone,Centre\nEquateur,Kaya,CS Kaya\nKasai,Boma,CS Mbula\nKasai,Boma,CS Boma\n' },
      metadata: { orgUnits: UNITS },
      finds: ['B3'],
    },
    {
      says: 'Values, and no list.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Kaya,OPD,2026-06,10\n' },
      metadata: { orgUnits: UNITS },
      finds: NO_LIST.en,
    },
  ],
};

function judgeRows(unit: FileUnit, columns: readonly ListColumn[], atlas: Atlas, report: Report): void {
  const narrowFirst = columns.toReversed();
  const verdicts = new Map<string, PathVerdict>();
  let begun = false;
  for (const row of unit.table.grid?.rows() ?? []) {
    const written = narrowFirst.map((one) => ({ ...one, text: placeText(row.cells[one.column - 1]) })).filter(({ text }) => text !== '');
    const [first, ...parents] = written;
    if (first === undefined) continue;
    // What stands above the first row with a known place is title and heading.
    begun ||= written.some(({ text, heading }) => text !== heading && atlas.named(text).length > 0);
    if (!begun) continue;
    const path = { text: first.text, depth: first.depth, parents: parents.map(({ text }) => text) };
    const key = [path.depth, path.text, ...path.parents].join('\0');
    let verdict = verdicts.get(key);
    if (verdict === undefined) verdicts.set(key, (verdict = judgePath(atlas, path)));
    for (const fault of verdict.faults) {
      const where = written[fault.part + 1] as ListColumn & { text: string };
      const at = cellAt(unit, row.line, where.column);
      const found = toldOf(fault, where.heading, lettersOf(at));
      if (found !== undefined) report(at, found.args, found.cause);
    }
  }
}

function toldOf(fault: PathFault, column: string | undefined, letters: string | undefined) {
  if (fault.kind === 'ambiguous') return undefined;
  if (fault.kind === 'moved') return { args: { kind: 'moved', ...movedArgs(fault) }, cause: `moved\0${fault.child.code}\0${fault.text}` };
  const { text, nearest } = fault;
  const args = { kind: 'unknown', text, expected: nearest?.name, code: nearest?.code, column, letters };
  return { args, cause: `unknown\0${column ?? ''}\0${text}\0${nearest?.code ?? ''}` };
}
