import type { Check } from '../../core/check.ts';
import { keyCell } from '../key-cell.ts';
import { cellAt } from '../place-of.ts';
import { identifierJudge, identifierWords, isDhis2Set, type WrongIdentifier } from './identifiers.ts';
import { comboColumn, combosOf } from './option-combos.ts';
import { sayReason } from '../reason.ts';

const CODE = 'unknown-category-option-combo';
const WORDS = identifierWords({ en: 'category option combination', fr: "Combinaison d'options de catégorie", feminine: true });
const NONE_USED = {
  en: 'no DHIS2 data value set with category option combinations is among the files',
  fr: "aucun jeu de valeurs DHIS2 avec des combinaisons d'options de catégories parmi les fichiers",
};

interface State {
  readonly judge: (text: string) => WrongIdentifier | undefined;
  used: number;
  known: number;
}

/** A disaggregation that the metadata do not have. */
export const unknownCategoryOptionCombo: Check<'value', State> = {
  code: CODE,
  severity: 'error',
  source: 'DHIS2 conflict codes E7613 and E8108 (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Category option combination that is not known',
      why: 'DHIS2 refuses values of a combination that it does not have.',
      ...WORDS.en,
    },
    fr: {
      title: "Combinaison d'options de catégorie inconnue",
      why: "DHIS2 refuse les valeurs d'une combinaison qu'il n'a pas.",
      ...WORDS.fr,
    },
  },
  needs: (context) =>
    (context.metadata?.categoryOptionCombos ?? []).length === 0
      ? sayReason(context, {
          en: 'no metadata of category option combinations were given',
          fr: "aucune métadonnée des combinaisons d'options de catégories n'a été donnée",
        })
      : undefined,
  begin: (context) => ({ judge: identifierJudge(context.metadata?.categoryOptionCombos ?? [], CODE, context), used: 0, known: 0 }),
  run(unit, report, _context, state) {
    const { observation, table } = unit;
    if (observation.category === '' || !isDhis2Set(table)) return;
    const text = combosOf(observation.category).category;
    if (text === '') return;
    state.used += 1;
    const wrong = state.judge(text);
    if (wrong === undefined) {
      state.known += 1;
      return;
    }
    const column = table.mapping === undefined ? undefined : comboColumn(table.mapping, 'category');
    report(column === undefined ? keyCell(unit, 'indicator') : cellAt(unit, observation.line, column), { ...wrong }, text);
  },
  end: (_report, context, { used }) => (used === 0 ? sayReason(context, NONE_USED) : undefined),
  examples: [
    {
      says: 'A combination of the metadata, and the default one.',
      files: {
        'set.csv':
          'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,abcdefghij5,,4\nabcdefghij1,202605,abcdefghij2,HllvX50cXC0,,4\n',
      },
      metadata: { categoryOptionCombos: [{ id: 'abcdefghij5', name: 'Female' }] },
      finds: [],
    },
    {
      says: 'A combination that is not in the metadata.',
      files: {
        'set.csv':
          'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,abcdefghij5,,4\nabcdefghij1,202605,abcdefghij2,zzzzzzzzzz9,,4\n',
      },
      metadata: { categoryOptionCombos: [{ id: 'abcdefghij5', name: 'Female' }] },
      finds: ['D3'],
    },
    {
      says: 'No metadata.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,abcdefghij5,,4\n' },
      finds: 'no metadata of category option combinations were given',
    },
  ],
};
