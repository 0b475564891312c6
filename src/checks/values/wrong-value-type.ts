import type { Check } from '../../core/check.ts';
import type { DataElementFacts, ValueType } from '../../core/metadata.ts';
import { valueAt } from '../place-of.ts';
import { fitsType, sayType } from './value-types.ts';
import { sayReason } from '../reason.ts';

/** Distinct texts whose answer is remembered for each type. */
const MOST_REMEMBERED = 100_000;

/** Answers by type and text. */
type Answers = Map<ValueType, Map<string, boolean>>;

/** A value that its element's type does not take. */
export const wrongValueType: Check<'value', Answers> = {
  code: 'wrong-value-type',
  severity: 'error',
  source: 'DHIS2 value types, dhis2-core ValidationUtils.valueIsValid: E7619 up to 2.42, E8122 from 2.43 [V]',
  scope: 'value',
  words: {
    en: {
      title: 'Value of the wrong type',
      why: 'DHIS2 refuses the value on import, and the report stays incomplete.',
      message: ({ value, element, type }) => `Unexpected "${value}" for ${element}, expected ${sayType(type as ValueType, 'en')}.`,
      fix: ({ type }) => `Enter ${sayType(type as ValueType, 'en')}, as the register has it.`,
    },
    fr: {
      title: 'Valeur du mauvais type',
      why: "DHIS2 refuse la valeur à l'importation, et le rapport reste incomplet.",
      message: ({ value, element, type }) => `Valeur inattendue « ${value} » pour ${element}, attendu ${sayType(type as ValueType, 'fr')}.`,
      fix: ({ type }) => `Saisissez ${sayType(type as ValueType, 'fr')}, selon le registre.`,
    },
  },
  needs: (context) =>
    context.metadata?.dataElements === undefined
      ? sayReason(context, {
          en: 'needs metadata: the value types of data elements',
          fr: 'il faut des métadonnées : les types de valeur des éléments de données',
        })
      : undefined,
  begin: () => new Map(),
  run(unit, report, _context, state) {
    const { element } = unit;
    if (element === undefined) return;
    const { text, percent } = unit.observation;
    if (percent !== undefined || fits(text, element, state) || isNegativeCount(unit.observation.value, element)) return;
    report(valueAt(unit), {
      value: text.length > 60 ? `${text.slice(0, 59)}…` : text,
      element: element.name,
      type: element.valueType,
      dhis2: ['E7619', 'E8122'],
    });
  },
  examples: [
    {
      says: 'Whole numbers for an element of whole numbers.',
      metadata: { dataElements: [{ id: 'fbfJHSPpUQD', name: 'ANC 1st visit', valueType: 'INTEGER' }] },
      files: {
        'june.csv':
          'dataelement,period,orgunit,catoptcombo,attroptcombo,value\nfbfJHSPpUQD,202606,DiszpKrYNg8,pq2XI5kz2BY,HllvX50cXC0,10\n',
      },
      finds: [],
    },
    {
      says: 'Half a visit, a word and a number with a zero before it.',
      metadata: { dataElements: [{ id: 'fbfJHSPpUQD', name: 'ANC 1st visit', valueType: 'INTEGER' }] },
      files: {
        'june.csv':
          'dataelement,period,orgunit,catoptcombo,attroptcombo,value\nfbfJHSPpUQD,202606,DiszpKrYNg8,pq2XI5kz2BY,HllvX50cXC0,1.5\nfbfJHSPpUQD,202605,DiszpKrYNg8,pq2XI5kz2BY,HllvX50cXC0,foo\nfbfJHSPpUQD,202604,DiszpKrYNg8,pq2XI5kz2BY,HllvX50cXC0,0200\n',
      },
      finds: ['F2', 'F3', 'F4'],
    },
    {
      says: 'Without metadata nobody knows the types.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,1.5\nCS Rubona,202606,9\n' },
      finds: 'needs metadata: the value types of data elements',
    },
  ],
};

function fits(text: string, { valueType }: DataElementFacts, state: Answers): boolean {
  let answers = state.get(valueType);
  if (answers === undefined) state.set(valueType, (answers = new Map()));
  let answer = answers.get(text);
  if (answer !== undefined) return answer;
  answer = fitsType(text, valueType);
  if (answers.size < MOST_REMEMBERED) answers.set(text, answer);
  return answer;
}

/** A whole number below zero is told by negative-count. */
function isNegativeCount(value: number | undefined, { valueType }: DataElementFacts): boolean {
  const isCount = valueType === 'INTEGER_ZERO_OR_POSITIVE' || valueType === 'INTEGER_POSITIVE';
  return isCount && value !== undefined && value < 0 && Number.isInteger(value);
}
