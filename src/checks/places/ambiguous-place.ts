import type { Check } from '../../core/check.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { verdictOf } from './verdicts.ts';

const TWO =
  'code,name,parent,level\nC,Rwanda,,country\nD1,Gakenke,C,district\nD2,Huye,C,district\nF1,CS Rubona,D1,facility\nF2,CS Minazi,D1,facility\nF3,CS Rubona,D2,facility\n';

interface State {
  readonly atlas: Atlas | undefined;
  readonly once: EachCellOnce;
}

/** A name that stands for more than one place. Nothing is guessed: such values are counted nowhere until somebody says which is meant. */
export const ambiguousPlace: Check<'value', State> = {
  code: 'ambiguous-place',
  severity: 'error',
  source: "The toolkit's own [P]: two places with one name stay two places (design.md 2)",
  scope: 'value',
  words: {
    en: {
      title: 'Name that stands for several places',
      why: 'Two places with one name become one, or the values of one are booked to the other.',
      message: ({ text, count, candidates }) =>
        candidates === undefined
          ? `Unexpected second column for "${text}", expected one column a place.`
          : `Unexpected name "${text}" that ${count} places bear, expected one of ${list(candidates, 'or')}.`,
      fix: ({ candidates }) =>
        candidates === undefined
          ? 'Name the columns apart, or write the codes of the places.'
          : 'Write the code, or the district beside the name.',
    },
    fr: {
      title: 'Nom qui désigne plusieurs lieux',
      why: "Deux lieux du même nom n'en font plus qu'un, ou les valeurs de l'un sont inscrites à l'autre.",
      message: ({ text, count, candidates }) =>
        candidates === undefined
          ? `Deuxième colonne inattendue pour « ${text} », une colonne par lieu est attendue.`
          : `Nom « ${text} » inattendu, car ${count} lieux le portent, l'un de ${list(candidates, 'ou')} est attendu.`,
      fix: ({ candidates }) =>
        candidates === undefined
          ? 'Donnez aux colonnes des noms distincts, ou écrivez les codes des lieux.'
          : 'Écrivez le code, ou le district à côté du nom.',
    },
  },
  begin: (context) => ({ atlas: atlasOf(context), once: new EachCellOnce() }),
  run(unit, report, _context, { atlas, once }) {
    const mention = unit.observation.place;
    if (mention === undefined || unit.place !== undefined) return;
    const known = atlas === undefined ? undefined : verdictOf(atlas, mention).faults.find(({ kind }) => kind === 'ambiguous');
    if (mention.twin === undefined && known === undefined) return;
    const at = keyCell(unit, 'place');
    if (!once.isNew(unit, at, mention.text)) return;
    const candidates = known?.kind === 'ambiguous' && mention.twin === undefined ? known.candidates : undefined;
    const codes = candidates?.map(({ code }) => code);
    report(at, { text: mention.text, count: candidates?.length, candidates: codes }, mention.text);
  },
  examples: [
    {
      says: 'Two health centres of one name, told apart by their districts.',
      files: { 'june.csv': 'district,place,indicator,period,value\nGakenke,CS Rubona,OPD,2026-06,10\nHuye,CS Rubona,OPD,2026-06,12\n' },
      workspace: { 'places.csv': TWO },
      finds: [],
    },
    {
      says: 'The name alone does not say which.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\nCS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': TWO },
      finds: ['A2'],
    },
    {
      says: 'Two columns with one heading, and no list of places needed to see it.',
      files: { 'opd.csv': 'period,Dziwe HC,Mua HC,Dziwe HC\n2026-04,10,11,12\n2026-05,9,11,13\n2026-06,8,12,13\n' },
      finds: ['B1', 'D1'],
    },
  ],
};

function list(codes: unknown, or: string): string {
  const all = codes as readonly string[];
  const shown = all.slice(0, 4);
  return all.length > shown.length ? `${shown.join(', ')}, …` : `${shown.slice(0, -1).join(', ')} ${or} ${shown.at(-1)}`;
}
