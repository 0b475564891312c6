import type { Check } from '../../core/check.ts';
import type { OptionComboFacts } from '../../core/metadata.ts';
import { valueAt } from '../place-of.ts';
import { categorySplitter, type CategoryParts } from './category-parts.ts';
import { categoryCombos } from './known-combos.ts';
import { sayReason } from '../reason.ts';

interface State {
  readonly combos: ReadonlyMap<string, OptionComboFacts>;
  readonly split: (category: string) => CategoryParts;
  looked: number;
}

const METADATA = {
  dataElements: [
    { id: 'T93kjopkTmR', name: 'Patients by sex', valueType: 'INTEGER', categoryCombo: 'bySex' },
    { id: 'plainCount1', name: 'Visits', valueType: 'INTEGER', categoryCombo: 'bjDvmb4bfuf', dataSetCategoryCombos: ['byAge'] },
  ],
  categoryOptionCombos: [
    { id: 'femaleCoc01', name: 'Female', categoryCombo: 'bySex' },
    { id: 'underFive01', name: 'Under 5', categoryCombo: 'byAge' },
    { id: 'HllvX50cXC0', name: 'default', categoryCombo: 'bjDvmb4bfuf' },
  ],
};
const HEAD = 'dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\n';

/** A category option combination that is not of the element's category combination, so that DHIS2 refuses it. */
export const foreignDisaggregation: Check<'value', State> = {
  code: 'foreign-disaggregation',
  severity: 'error',
  source: 'DHIS2 conflicts E7634 and E8024; datim-validation checkDataElementDisaggValidity (methods.md 2.7, 2.8 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Disaggregation that does not belong to the element',
      why: 'The system refuses the value, or files it where no report looks.',
      message: ({ category, element, allowed }) =>
        `Unexpected disaggregation "${category}" for ${element}, expected one of its own${list(allowed, 'en')}.`,
      fix: () => 'Give the category option combination of the element’s own form, or correct the element.',
    },
    fr: {
      title: 'Désagrégation étrangère à l’élément',
      why: 'Le système refuse la valeur, ou la range là où aucun rapport ne regarde.',
      message: ({ category, element, allowed }) =>
        `Désagrégation inattendue « ${category} » pour ${element}, l’une des siennes est attendue${list(allowed, 'fr')}.`,
      fix: () => 'Donnez la combinaison du formulaire de cet élément, ou corrigez l’élément.',
    },
  },
  needs(context) {
    const { metadata } = context;
    if (metadata?.categoryOptionCombos === undefined)
      return sayReason(context, {
        en: 'no category option combinations are in the metadata',
        fr: "aucune combinaison d'options de catégories dans les métadonnées",
      });
    const known = (metadata.dataElements ?? []).some(({ categoryCombo }) => categoryCombo !== undefined);
    return known
      ? undefined
      : sayReason(context, {
          en: 'category combinations of data elements are not in the metadata',
          fr: 'les combinaisons de catégories des éléments ne sont pas dans les métadonnées',
        });
  },
  begin: (context) => ({ combos: categoryCombos(context), split: categorySplitter(context.metadata), looked: 0 }),
  run(unit, report, context, state) {
    const { element, observation, table } = unit;
    if (element?.categoryCombo === undefined || table.layout !== 'data-value-set') return;
    state.looked += 1;
    const { category } = state.split(observation.category);
    const combo = state.combos.get(category);
    // One that the system does not have is unknown, which is another rule's business.
    if (combo?.categoryCombo === undefined || belongs(element, combo.categoryCombo)) return;
    const shown = category === '' ? 'default' : combo.name;
    const args = { category: shown, combo: category, element: element.name, elementId: element.id };
    const allowed = (context.metadata?.categoryOptionCombos ?? [])
      .filter((one) => belongs(element, one.categoryCombo))
      .map(({ name }) => name);
    report(valueAt(unit), { ...args, allowed }, `${element.id}\0${category}`);
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, {
          en: 'no value of an element with a known category combination is in a DHIS2 file',
          fr: "aucune valeur d'un élément à combinaison de catégories connue dans un fichier DHIS2",
        })
      : undefined,
  examples: [
    {
      says: 'Each element with its own disaggregation; a data set may give an element another.',
      files: {
        'q3.csv': `${HEAD}T93kjopkTmR,2016Q3,SLu9JjrZNVb,femaleCoc01,,10\nplainCount1,2016Q3,SLu9JjrZNVb,,,4\nplainCount1,2016Q3,SLu9JjrZNVb,underFive01,,4\n`,
      },
      metadata: METADATA,
      finds: [],
    },
    {
      says: 'An age group for an element by sex, and no group at all.',
      files: { 'q3.csv': `${HEAD}T93kjopkTmR,2016Q3,SLu9JjrZNVb,underFive01,,10\nT93kjopkTmR,2016Q3,SLu9JjrZNVb,,,10\n` },
      metadata: METADATA,
      finds: ['F2', 'F3'],
    },
    {
      says: 'A combination that the system does not have is another rule’s business.',
      files: { 'q3.csv': `${HEAD}T93kjopkTmR,2016Q3,SLu9JjrZNVb,kjuiHgy67hg,,10\n` },
      metadata: METADATA,
      finds: [],
    },
    {
      says: 'The metadata say nothing of combinations.',
      files: { 'q3.csv': `${HEAD}T93kjopkTmR,2016Q3,SLu9JjrZNVb,femaleCoc01,,10\n` },
      metadata: { dataElements: METADATA.dataElements },
      finds: 'no category option combinations are in the metadata',
    },
  ],
};

function belongs(
  element: { readonly categoryCombo?: string; readonly dataSetCategoryCombos?: readonly string[] },
  combo: string | undefined,
): boolean {
  return combo !== undefined && (combo === element.categoryCombo || element.dataSetCategoryCombos?.includes(combo) === true);
}

/** ` (Female, Male)`, the first four. */
function list(names: unknown, language: 'en' | 'fr'): string {
  if (!Array.isArray(names) || names.length === 0) return '';
  const more = names.length > 4 ? (language === 'fr' ? ', et d’autres' : ' and others') : '';
  return ` (${names.slice(0, 4).join(', ')}${more})`;
}
