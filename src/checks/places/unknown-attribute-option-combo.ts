import type { Check } from '../../core/check.ts';
import { keyCell } from '../key-cell.ts';
import { cellAt } from '../place-of.ts';
import { identifierJudge, identifierWords, isDhis2Set, type WrongIdentifier } from './identifiers.ts';
import { comboColumn, combosOf } from './option-combos.ts';
import { sayReason } from '../reason.ts';

const CODE = 'unknown-attribute-option-combo';
const WORDS = identifierWords({ en: 'attribute option combination', fr: "Combinaison d'options d'attribut", feminine: true });
const NONE_USED = {
  en: 'no DHIS2 data value set with attribute option combinations is among the files',
  fr: "aucun jeu de valeurs DHIS2 avec des combinaisons d'options d'attributs parmi les fichiers",
};

interface State {
  readonly judge: (text: string) => WrongIdentifier | undefined;
  used: number;
  known: number;
}

/** A funding mechanism, or another attribute option combination, that the metadata do not have. */
export const unknownAttributeOptionCombo: Check<'value', State> = {
  code: CODE,
  severity: 'error',
  source: 'DHIS2 conflict codes E7615 and E8110 (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Attribute option combination that is not known',
      why: 'DHIS2 refuses values of a combination that it does not have.',
      ...WORDS.en,
    },
    fr: {
      title: "Combinaison d'options d'attribut inconnue",
      why: "DHIS2 refuse les valeurs d'une combinaison qu'il n'a pas.",
      ...WORDS.fr,
    },
  },
  needs: (context) =>
    (context.metadata?.attributeOptionCombos ?? []).length === 0
      ? sayReason(context, {
          en: 'no metadata of attribute option combinations were given',
          fr: "aucune métadonnée des combinaisons d'options d'attributs n'a été donnée",
        })
      : undefined,
  begin: (context) => ({ judge: identifierJudge(context.metadata?.attributeOptionCombos ?? [], CODE, context), used: 0, known: 0 }),
  run(unit, report, _context, state) {
    const { observation, table } = unit;
    if (observation.category === '' || !isDhis2Set(table)) return;
    const text = combosOf(observation.category).attribute;
    if (text === '') return;
    state.used += 1;
    const wrong = state.judge(text);
    if (wrong === undefined) {
      state.known += 1;
      return;
    }
    const column = table.mapping === undefined ? undefined : comboColumn(table.mapping, 'attribute');
    report(column === undefined ? keyCell(unit, 'indicator') : cellAt(unit, observation.line, column), { ...wrong }, text);
  },
  end: (_report, context, { used }) => (used === 0 ? sayReason(context, NONE_USED) : undefined),
  examples: [
    {
      says: 'A mechanism of the metadata, and the default one.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,,abcdefghij5,4\nabcdefghij1,202605,abcdefghij2,,,4\n' },
      metadata: { attributeOptionCombos: [{ id: 'abcdefghij5', code: '9999', name: 'A mechanism' }] },
      finds: [],
    },
    {
      says: 'A code in place of the identifier in two rows, and a mechanism that nobody knows.',
      files: {
        'set.csv':
          'de,pe,ou,coc,acoc,value\nabcdefghij1,202605,abcdefghij2,,9999,4\nabcdefghij1,202606,abcdefghij2,,9999,4\nabcdefghij1,202604,abcdefghij2,,99xxxxxx99,4\n',
      },
      metadata: { attributeOptionCombos: [{ id: 'abcdefghij5', code: '9999', name: 'A mechanism' }] },
      finds: ['E2', 'E3', 'E4'],
    },
    {
      says: 'No metadata.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,,abcdefghij5,4\n' },
      finds: 'no metadata of attribute option combinations were given',
    },
  ],
};
