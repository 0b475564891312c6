import type { OptionComboFacts } from '../../../core/metadata.ts';
import type { JsonObject } from '../parse-json.ts';
import type { MergedLists } from './merge-lists.ts';
import { referred, text } from './json-fields.ts';
import { given, isoDate, namedFacts, objectsIn, referencesIn } from './named-facts.ts';

interface OptionCombos {
  readonly category?: readonly OptionComboFacts[];
  readonly attribute?: readonly OptionComboFacts[];
}

/**
 * Sorts option combinations into disaggregations and attribute option combinations (mechanisms). An attribute one belongs to a category
 * combination of the dimension ATTRIBUTE; an export that gives no combination shows it by dates or organisation units of its options,
 * and then its whole list is taken for one. An empty list was not given: every DHIS2 has the combination `default`.
 */
export function optionCombos(lists: MergedLists['lists']): OptionCombos {
  const combos = lists['categoryOptionCombos'] ?? [];
  const dimension = dimensions(lists['categoryCombos'] ?? []);
  const comboOf = memberships(lists['categoryCombos'] ?? []);
  const options = new Map((lists['categoryOptions'] ?? []).map((option) => [referred(option), option]));
  const restrictedList = combos.some((combo) => combo['categoryCombo'] === undefined && isRestricted(optionsOf(combo, options)));
  const category: OptionComboFacts[] = [];
  const attribute = (lists['attributeOptionCombos'] ?? []).map((combo) => comboFacts(combo, comboOf, options));
  for (const combo of combos) {
    const facts = comboFacts(combo, comboOf, options);
    const kind = facts.categoryCombo === undefined ? undefined : dimension.get(facts.categoryCombo);
    const isAttribute = kind === undefined ? restrictedList && facts.categoryCombo === undefined : kind === 'ATTRIBUTE';
    (isAttribute ? attribute : category).push(facts);
  }
  return { ...(category.length === 0 ? {} : { category }), ...(attribute.length === 0 ? {} : { attribute }) };
}

/** The dimension of each category combination: DISAGGREGATION or ATTRIBUTE. */
function dimensions(combos: readonly JsonObject[]): Map<string, string> {
  const found = combos.map((combo) => [referred(combo), text(combo['dataDimensionType'])?.toUpperCase()] as const);
  return new Map(found.filter((pair): pair is readonly [string, string] => pair[0] !== undefined && pair[1] !== undefined));
}

/** Category combinations list their option combinations as well. */
function memberships(combos: readonly JsonObject[]): Map<string, string> {
  return new Map(combos.flatMap((combo) => referencesIn(combo['categoryOptionCombos']).map((id) => [id, referred(combo)!] as const)));
}

function comboFacts(
  combo: JsonObject,
  comboOf: ReadonlyMap<string, string>,
  options: ReadonlyMap<string | undefined, JsonObject>,
): OptionComboFacts {
  const named = namedFacts(combo);
  const own = optionsOf(combo, options);
  const starts = own.map((option) => isoDate(option['startDate'])).filter((date) => date !== undefined);
  const ends = own.map((option) => isoDate(option['endDate'])).filter((date) => date !== undefined);
  return {
    ...named,
    ...given({
      categoryCombo: referred(combo['categoryCombo']) ?? comboOf.get(named.id),
      // It may be used where every one of its options may be: from the latest start to the earliest end.
      starts: starts.toSorted().at(-1),
      ends: ends.toSorted()[0],
      orgUnits: sharedOrgUnits(own),
    }),
  };
}

function optionsOf(combo: JsonObject, options: ReadonlyMap<string | undefined, JsonObject>): JsonObject[] {
  return objectsIn(combo['categoryOptions']).map((option) => ({ ...options.get(referred(option)), ...option }));
}

function isRestricted(options: readonly JsonObject[]): boolean {
  return options.some((option) => isoDate(option['startDate']) !== undefined || isoDate(option['endDate']) !== undefined);
}

/** Organisation units that every restricted option allows; undefined where none is restricted. */
function sharedOrgUnits(options: readonly JsonObject[]): string[] | undefined {
  const lists = options.map((option) => referencesIn(option['organisationUnits'])).filter((list) => list.length > 0);
  return lists.length === 0 ? undefined : lists.reduce((shared, list) => shared.filter((id) => list.includes(id)));
}
