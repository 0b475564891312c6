import type { Check } from '../../core/check.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { identifierJudge, identifierWords, isDhis2Set, type WrongIdentifier } from './identifiers.ts';
import { sayReason } from '../reason.ts';

const CODE = 'unknown-data-element';
const WORDS = identifierWords({ en: 'data element', fr: 'Élément de données' });

interface State {
  readonly once: EachCellOnce;
  readonly judge: (text: string) => WrongIdentifier | undefined;
}

/** A data element that the metadata do not have. In a data value set it must be named by its identifier; elsewhere its code or name will do. */
export const unknownDataElement: Check<'value', State> = {
  code: CODE,
  severity: 'error',
  source: 'DHIS2 conflict codes E7610 and E8103 (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: { title: 'Data element that is not known', why: 'DHIS2 refuses values of an element that it does not have.', ...WORDS.en },
    fr: { title: 'Élément de données inconnu', why: "DHIS2 refuse les valeurs d'un élément qu'il n'a pas.", ...WORDS.fr },
  },
  needs: (context) =>
    context.metadata?.dataElements === undefined
      ? sayReason(context, { en: 'no metadata of data elements were given', fr: "aucune métadonnée d'éléments de données n'a été donnée" })
      : undefined,
  begin: (context) => ({
    once: new EachCellOnce(),
    judge: identifierJudge(context.metadata?.dataElements ?? [], CODE, context),
  }),
  run(unit, report, _context, { once, judge }) {
    const text = unit.observation.indicator;
    if (unit.element !== undefined && (unit.element.id === text || !isDhis2Set(unit.table))) return;
    const wrong = judge(text);
    if (wrong === undefined) return;
    const at = keyCell(unit, 'indicator');
    if (once.isNew(unit, at, text)) report(at, { ...wrong }, text);
  },
  examples: [
    {
      says: 'An element of the metadata.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nabcdefghij1,202606,abcdefghij2,,,4\n' },
      metadata: { dataElements: [{ id: 'abcdefghij1', name: 'OPD', valueType: 'INTEGER' }] },
      finds: [],
    },
    {
      says: 'Another element, in two rows.',
      files: {
        'set.csv':
          'de,pe,ou,coc,acoc,value\nzzzzzzzzzz9,202605,abcdefghij2,,,4\nabcdefghij1,202606,abcdefghij2,,,4\nzzzzzzzzzz9,202606,abcdefghij2,,,4\n',
      },
      metadata: { dataElements: [{ id: 'abcdefghij1', name: 'OPD', valueType: 'INTEGER' }] },
      finds: ['A2', 'A4'],
    },
    {
      says: 'A code where DHIS2 expects the identifier.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nOPD_NEW,202605,abcdefghij2,,,4\n' },
      metadata: { dataElements: [{ id: 'abcdefghij1', code: 'OPD_NEW', name: 'OPD', valueType: 'INTEGER' }] },
      finds: ['A2'],
    },
    {
      says: 'No metadata.',
      files: { 'set.csv': 'de,pe,ou,coc,acoc,value\nzzzzzzzzzz9,202605,abcdefghij2,,,4\n' },
      finds: 'no metadata of data elements were given',
    },
  ],
};
