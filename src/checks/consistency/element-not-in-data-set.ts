import type { Check, CheckContext } from '../../core/check.ts';
import type { DataSetFacts } from '../../core/metadata.ts';
import { valueAt } from '../place-of.ts';
import { sayReason } from '../reason.ts';

interface State {
  /** Identifiers of elements that may stand in the file. */
  readonly elements: ReadonlySet<string>;
  readonly dataSet: string | undefined;
}

const METADATA = {
  dataElements: [
    { id: 'eY5ehpbEsB7', name: 'ANC visits', valueType: 'INTEGER' },
    { id: 'f7n9E0hX8qk', name: 'Old indicator', valueType: 'INTEGER' },
  ],
  dataSets: [{ id: 'pBOMPrpg1QX', name: 'Monthly report', periodType: 'monthly', elements: ['eY5ehpbEsB7'], orgUnits: [] }],
};
const HEAD = 'dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\n';

/** An element that no data set collects, or not the one that the file is for. */
export const elementNotInDataSet: Check<'value', State> = {
  code: 'element-not-in-data-set',
  severity: 'error',
  source:
    'DHIS2 conflicts E7633 and E8020 (methods.md 2.7 [V]). The option dataSet names the data set that the upload is for; otherwise any will do.',
  scope: 'value',
  words: {
    en: {
      title: 'Element outside the data set',
      why: 'The system refuses values of elements that nobody is asked for.',
      message: ({ element, dataSet }) =>
        `Unexpected element ${element}, expected one of ${dataSet === undefined ? 'a data set of the metadata' : `the data set ${dataSet}`}.`,
      fix: () => 'Leave these values out, or add the element to its data set in DHIS2 and export the metadata again.',
    },
    fr: {
      title: 'Élément hors de l’ensemble de données',
      why: 'Le système refuse les valeurs d’éléments que personne ne demande.',
      message: ({ element, dataSet }) =>
        `Élément inattendu ${element}, un élément ${dataSet === undefined ? 'd’un ensemble de données des métadonnées' : `de l’ensemble ${dataSet}`} est attendu.`,
      fix: () => 'Retirez ces valeurs, ou ajoutez l’élément à son ensemble de données dans DHIS2 et exportez de nouveau les métadonnées.',
    },
  },
  needs(context) {
    const wanted = context.option('element-not-in-data-set', 'dataSet');
    if (allDataSets(context).length === 0)
      return sayReason(context, {
        en: 'no data sets with their elements are in the metadata',
        fr: 'aucun jeu de données avec ses éléments dans les métadonnées',
      });
    return chosen(context).length > 0
      ? undefined
      : sayReason(context, {
          en: `the data set ${String(wanted)} is not in the metadata`,
          fr: `le jeu de données ${String(wanted)} n'est pas dans les métadonnées`,
        });
  },
  begin: (context) => ({
    elements: new Set(chosen(context).flatMap(({ elements }) => elements)),
    dataSet: context.option('element-not-in-data-set', 'dataSet') === undefined ? undefined : chosen(context)[0]?.name,
  }),
  run(unit, report, _context, state) {
    const { element } = unit;
    if (element === undefined || state.elements.has(element.id)) return;
    const named = state.dataSet === undefined ? {} : { dataSet: state.dataSet };
    report(valueAt(unit), { element: element.name, elementId: element.id, ...named }, element.id);
  },
  examples: [
    {
      says: 'An element of the monthly report.',
      files: { 'a.csv': `${HEAD}eY5ehpbEsB7,202601,DiszpKrYNg8,,,4\n` },
      metadata: METADATA,
      finds: [],
    },
    {
      says: 'An element that nobody collects any more, in two rows.',
      files: { 'a.csv': `${HEAD}f7n9E0hX8qk,202601,DiszpKrYNg8,,,4\nf7n9E0hX8qk,202602,DiszpKrYNg8,,,4\n` },
      metadata: METADATA,
      finds: ['F2', 'F3'],
    },
    {
      says: 'The metadata say nothing of data sets.',
      files: { 'a.csv': `${HEAD}f7n9E0hX8qk,202601,DiszpKrYNg8,,,4\n` },
      metadata: { dataElements: METADATA.dataElements },
      finds: 'no data sets with their elements are in the metadata',
    },
  ],
};

function allDataSets({ metadata }: CheckContext): readonly DataSetFacts[] {
  return (metadata?.dataSets ?? []).filter(({ elements }) => elements.length > 0);
}

function chosen(context: CheckContext): readonly DataSetFacts[] {
  const wanted = context.option('element-not-in-data-set', 'dataSet');
  return allDataSets(context).filter(({ id, code, name }) => wanted === undefined || wanted === id || wanted === code || wanted === name);
}
