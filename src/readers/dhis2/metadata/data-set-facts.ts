import type { DataSetFacts } from '../../../core/metadata.ts';
import type { JsonObject } from '../parse-json.ts';
import { referred, text } from './json-fields.ts';
import { given, namedFacts, objectsIn, referencesIn, wholeNumber } from './named-facts.ts';
import { periodTypeNamed } from './type-names.ts';

/** A data set; undefined where the export does not say its period type, without which nothing can be asked of it. */
export function dataSetFacts(object: JsonObject): DataSetFacts | undefined {
  const periodType = periodTypeNamed(text(object['periodType']));
  if (periodType === undefined) return undefined;
  const elements = objectsIn(object['dataSetElements']).map((element) => referred(element['dataElement']));
  return {
    ...namedFacts(object),
    periodType,
    elements: [...new Set([...elements.filter((id) => id !== undefined), ...referencesIn(object['dataElements'])])],
    orgUnits: referencesIn(object['organisationUnits']),
    ...given({
      expiryDays: wholeNumber(object['expiryDays']),
      timelyDays: wholeNumber(object['timelyDays']),
      openFuturePeriods: wholeNumber(object['openFuturePeriods']),
    }),
  };
}

/** Category combinations that data sets use for an element in place of its own, by the element's id. */
export function dataSetCombos(dataSets: readonly JsonObject[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const element of dataSets.flatMap((dataSet) => objectsIn(dataSet['dataSetElements']))) {
    const [id, combo] = [referred(element['dataElement']), referred(element['categoryCombo'])];
    if (id === undefined || combo === undefined) continue;
    const known = found.get(id);
    if (known === undefined) found.set(id, new Set([combo]));
    else known.add(combo);
  }
  return found;
}
