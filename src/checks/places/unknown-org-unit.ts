import type { Check } from '../../core/check.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { identifierJudge, identifierWords, isDhis2Set, type WrongIdentifier } from './identifiers.ts';
import { sayReason } from '../reason.ts';

const CODE = 'unknown-org-unit';
const WORDS = identifierWords({ en: 'organisation unit', fr: "Unité d'organisation", feminine: true });
const NO_SET = { en: 'no DHIS2 data value set is among the files', fr: 'aucun jeu de valeurs DHIS2 parmi les fichiers' };

interface State {
  readonly once: EachCellOnce;
  readonly judge: (text: string) => WrongIdentifier | undefined;
  sets: number;
}

/** An organisation unit of a data value set that the metadata do not have. Names in other files are held against the known places by `unknown-place`. */
export const unknownOrgUnit: Check<'value', State> = {
  code: CODE,
  severity: 'error',
  source: 'DHIS2 conflict codes E7612 and E8107 (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: { title: 'Organisation unit that is not known', why: 'DHIS2 refuses values of a unit that it does not have.', ...WORDS.en },
    fr: { title: "Unité d'organisation inconnue", why: "DHIS2 refuse les valeurs d'une unité qu'il n'a pas.", ...WORDS.fr },
  },
  needs: (context) =>
    context.metadata?.orgUnits === undefined
      ? sayReason(context, {
          en: 'no metadata of organisation units were given',
          fr: "aucune métadonnée d'unités d'organisation n'a été donnée",
        })
      : undefined,
  begin: (context) => ({ once: new EachCellOnce(), judge: identifierJudge(context.metadata?.orgUnits ?? [], CODE, context), sets: 0 }),
  run(unit, report, { workspace }, state) {
    const mention = unit.observation.place;
    if (mention === undefined || !isDhis2Set(unit.table)) return;
    state.sets += 1;
    if (unit.place !== undefined && (unit.place.code === mention.text || (workspace?.places.length ?? 0) > 0)) return;
    const wrong = state.judge(mention.text);
    if (wrong === undefined) return;
    const at = keyCell(unit, 'place');
    if (state.once.isNew(unit, at, mention.text)) report(at, { ...wrong }, mention.text);
  },
  end: (_report, context, { sets }) => (sets === 0 ? sayReason(context, NO_SET) : undefined),
  examples: [
    {
      says: 'A unit of the metadata.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,,,4\n' },
      metadata: { orgUnits: [{ id: 'abcdefghij2', name: 'Kaya' }] },
      finds: [],
    },
    {
      says: 'One letter of the identifier is wrong.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,,,4\nabcdefghij1,202606,abcdefghyj2,,,5\n' },
      metadata: { orgUnits: [{ id: 'abcdefghij2', name: 'Kaya' }] },
      finds: ['C3'],
    },
    {
      says: 'Names, and no data value set.',
      files: { 'june.csv': 'place,indicator,period,value\nKaya,OPD,2026-06,10\n' },
      metadata: { orgUnits: [{ id: 'abcdefghij2', name: 'Kaya' }] },
      finds: NO_SET.en,
    },
  ],
};
