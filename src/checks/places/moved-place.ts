import type { Check } from '../../core/check.ts';
import { EachCellOnce } from '../key-cell.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { MOVED_PLACE, movedArgs } from './moved-words.ts';
import { partCell } from './part-cell.ts';
import { verdictOf } from './verdicts.ts';
import { NO_PLACES, sayReason } from '../reason.ts';

const NO_PARENTS = {
  en: 'the files name no places above the reporting ones',
  fr: 'les fichiers ne nomment aucun lieu au-dessus de ceux qui rapportent',
};

const PLACES =
  'code,name,parent,level\nC,Rwanda,,country\nD1,Gakenke,C,district\nD2,Huye,C,district\nF1,CS Rubona,D1,facility\nF2,CS Minazi,D2,facility\n';

interface State {
  readonly atlas: Atlas;
  readonly once: EachCellOnce;
  parents: number;
}

/** The file puts a place under another than the hierarchy does: it has moved, or the row is of another place with that name. */
export const movedPlace: Check<'value', State> = {
  code: 'moved-place',
  severity: 'warning',
  source: 'DATIM check of organisation units in the hierarchy (methods.md 2.8 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Place under another parent',
      why: 'Its values are added up in a district where the file does not have it.',
      ...MOVED_PLACE.en,
    },
    fr: {
      title: 'Lieu sous un autre parent',
      why: 'Ses valeurs sont additionnées dans un district où le fichier ne le place pas.',
      ...MOVED_PLACE.fr,
    },
  },
  needs: (context) => (atlasOf(context) === undefined ? sayReason(context, NO_PLACES) : undefined),
  begin: (context) => ({ atlas: atlasOf(context) as Atlas, once: new EachCellOnce(), parents: 0 }),
  run(unit, report, _context, state) {
    const mention = unit.observation.place;
    if (mention === undefined || mention.parents.length === 0) return;
    state.parents += 1;
    for (const fault of verdictOf(state.atlas, mention).faults) {
      if (fault.kind !== 'moved') continue;
      const { at } = partCell(unit, fault.part);
      const cause = `${fault.child.code}\0${fault.text}`;
      if (state.once.isNew(unit, at, cause)) report(at, movedArgs(fault), cause);
    }
  },
  end: (_report, context, { parents }) => (parents === 0 ? sayReason(context, NO_PARENTS) : undefined),
  examples: [
    {
      says: 'The district is that of the list of places.',
      files: { 'june.csv': 'district,place,indicator,period,value\nGakenke,CS Rubona,OPD,2026-06,10\nHuye,CS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: [],
    },
    {
      says: 'The file has CS Minazi in Gakenke.',
      files: { 'june.csv': 'district,place,indicator,period,value\nGakenke,CS Rubona,OPD,2026-06,10\nGakenke,CS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: ['A3'],
    },
    {
      says: 'No districts in the file.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\n' },
      workspace: { 'places.csv': PLACES },
      finds: NO_PARENTS.en,
    },
  ],
};
