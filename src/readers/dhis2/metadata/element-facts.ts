import type { DataElementFacts, OptionSetFacts, OrgUnitFacts } from '../../../core/metadata.ts';
import type { JsonObject } from '../parse-json.ts';
import { referred, text } from './json-fields.ts';
import { given, isoDate, namedFacts, objectsIn, truth, wholeNumber } from './named-facts.ts';
import { valueTypeNamed } from './type-names.ts';

/** @param dataSetCombos category combinations that data sets use for an element, by its id */
export function dataElementFacts(object: JsonObject, dataSetCombos: ReadonlyMap<string, ReadonlySet<string>>): DataElementFacts {
  const named = namedFacts(object);
  const combos = dataSetCombos.get(named.id);
  return {
    ...named,
    valueType: valueTypeNamed(text(object['valueType'])),
    ...given({
      optionSet: referred(object['optionSet']),
      categoryCombo: referred(object['categoryCombo']),
      dataSetCategoryCombos: combos === undefined ? undefined : [...combos],
      zeroIsSignificant: truth(object['zeroIsSignificant']),
    }),
  };
}

/** Level and place above are also in `path`: `/ImspTQPwCqd/O6uvpzGd5pu`. */
export function orgUnitFacts(object: JsonObject): OrgUnitFacts {
  const path = text(object['path'])
    ?.split('/')
    .filter((part) => part !== '');
  return {
    ...namedFacts(object),
    ...given({
      parent: referred(object['parent']) ?? path?.at(-2),
      level: wholeNumber(object['level']) ?? path?.length,
      opened: isoDate(object['openingDate']),
      closed: isoDate(object['closedDate']),
    }),
  };
}

/** @param options every option of the export, by id, with the code where the set only refers to it */
export function optionSetFacts(object: JsonObject, options: ReadonlyMap<string, JsonObject>): OptionSetFacts {
  const { id, name } = namedFacts(object);
  const codes = objectsIn(object['options']).map((option) => text(option['code']) ?? text(options.get(referred(option) ?? '')?.['code']));
  for (const option of options.values()) if (referred(option['optionSet']) === id) codes.push(text(option['code']));
  return { id, name, codes: [...new Set(codes.filter((code) => code !== undefined))] };
}
