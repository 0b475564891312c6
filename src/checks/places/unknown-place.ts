import type { Check } from '../../core/check.ts';
import { EachCellOnce } from '../key-cell.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { isDhis2Set } from './identifiers.ts';
import { partCell } from './part-cell.ts';
import { lettersOf, UNKNOWN_NAME } from './place-words.ts';
import { verdictOf } from './verdicts.ts';
import { NO_PLACES, sayReason } from '../reason.ts';

const PLACES = 'code,name,parent,level\nC,Rwanda,,country\nD1,Gakenke,C,district\nF1,CS Rubona,D1,facility\nF2,CS Minazi,D1,facility\n';

interface State {
  readonly atlas: Atlas;
  readonly once: EachCellOnce;
}

/** A place, or a place above it, that nobody knows: one finding for each wrong name, with the name that was meant. */
export const unknownPlace: Check<'value', State> = {
  code: 'unknown-place',
  severity: 'error',
  source: "DHIS2 conflict codes E7612 and E8107 (methods.md 2.7 [V]); likeness of names is the toolkit's own [P]",
  scope: 'value',
  words: {
    en: {
      title: 'Place that is not known',
      why: 'Values of an unknown place are counted nowhere; most often its name is misspelt, and one slip runs through many rows.',
      ...UNKNOWN_NAME.en,
    },
    fr: {
      title: 'Lieu inconnu',
      why: "Les valeurs d'un lieu inconnu ne sont comptées nulle part, le plus souvent le nom est mal écrit, et une seule faute traverse beaucoup de lignes.",
      ...UNKNOWN_NAME.fr,
    },
  },
  needs: (context) => (atlasOf(context) === undefined ? sayReason(context, NO_PLACES) : undefined),
  begin: (context) => ({ atlas: atlasOf(context) as Atlas, once: new EachCellOnce() }),
  run(unit, report, context, { atlas, once }) {
    const mention = unit.observation.place;
    if (mention === undefined || (unit.place !== undefined && mention.parents.length === 0)) return;
    if (context.metadata?.orgUnits !== undefined && isDhis2Set(unit.table)) return;
    for (const fault of verdictOf(atlas, mention).faults) {
      if (fault.kind !== 'unknown' || mention.twin !== undefined) continue;
      const { at, column } = partCell(unit, fault.part);
      const cause = `${fault.part < 0 ? 'place' : 'parent'}\0${fault.text}\0${fault.nearest?.code ?? ''}`;
      if (!once.isNew(unit, at, cause)) continue;
      const expected = fault.nearest === undefined ? undefined : fault.nearest.name;
      report(at, { text: fault.text, expected, code: fault.nearest?.code, column, letters: lettersOf(at) }, cause);
    }
  },
  examples: [
    {
      says: 'Names in any case, with or without accents.',
      files: { 'june.csv': 'district,place,indicator,period,value\nGakenke,CS RUBONA,OPD,2026-06,10\ngakenke,cs minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: [],
    },
    {
      says: 'One misspelt district in two rows is one finding with two places.',
      files: {
        'june.csv': 'district,place,indicator,period,value\nGakenkee,CS Rubona,OPD,2026-06,10\nGakenkee,CS Minazi,OPD,2026-06,12\n',
      },
      workspace: { 'places.csv': PLACES },
      finds: ['A2', 'A3'],
    },
    {
      says: 'A misspelt health centre, found among those of its district.',
      files: { 'june.csv': 'district,place,indicator,period,value\nGakenke,CS Rubonna,OPD,2026-06,10\nGakenke,CS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: ['B2'],
    },
    {
      says: 'Nobody says which places there are.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\n' },
      finds: 'no places are known: there is no places.csv, list of places or metadata',
    },
  ],
};
