import type { DataSetFacts, Metadata, ValidationRule } from '../../../core/metadata.ts';
import { csvLists } from './csv-lists.ts';
import { dataSetCombos, dataSetFacts } from './data-set-facts.ts';
import { dataElementFacts, optionSetFacts, orgUnitFacts } from './element-facts.ts';
import { jsonLists } from './json-lists.ts';
import { referred } from './json-fields.ts';
import { mergeLists, type MergedLists } from './merge-lists.ts';
import { given } from './named-facts.ts';
import { optionCombos } from './option-combo-facts.ts';
import { validationRuleFacts } from './validation-rule-facts.ts';

/**
 * Reads metadata that was exported from DHIS2, in JSON or in the CSV forms of its metadata import, from any number of files:
 * lists of one kind are put together. What no file gives stays absent.
 * @throws UserError in one line for a file that is no metadata
 */
export function readMetadata(files: readonly { readonly file: string; readonly bytes: Uint8Array }[]): Metadata {
  const { lists, places, remarks } = mergeLists(
    files.map(({ file, bytes }) => ({ file, lists: isJson(bytes) ? jsonLists(bytes, file) : csvLists(bytes, file) })),
  );
  const combos = dataSetCombos(lists.dataSets ?? []);
  const options = new Map((lists.options ?? []).map((option) => [referred(option)!, option]));
  const { category, attribute } = optionCombos(lists);
  const said = [...remarks];
  const remark = (text: string): void => {
    said.push({ at: { file: files[0]!.file }, text });
  };
  return given({
    dataElements: lists.dataElements?.map((object) => dataElementFacts(object, combos)),
    orgUnits: lists.organisationUnits?.map(orgUnitFacts),
    optionSets: lists.optionSets?.map((object) => optionSetFacts(object, options)),
    categoryOptionCombos: category,
    attributeOptionCombos: attribute,
    dataSets: dataSets(lists, remark),
    validationRules: validationRules(lists, places, remark),
    remarks: said.length === 0 ? undefined : said,
  });
}

/** A JSON file begins with a bracket; a UTF-16 one has a mark before it. */
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x7b || first === 0x5b;
}

function dataSets(lists: MergedLists['lists'], remark: (text: string) => void): DataSetFacts[] | undefined {
  const objects = lists.dataSets;
  if (objects === undefined) return undefined;
  const read = objects.map(dataSetFacts).filter((facts) => facts !== undefined);
  const without = objects.length - read.length;
  if (without > 0) remark(`Unexpected ${without} data sets without a period type, expected one for each; they are left out.`);
  return read.length === 0 && objects.length > 0 ? undefined : read;
}

function validationRules(
  lists: MergedLists['lists'],
  places: MergedLists['places'],
  remark: (text: string) => void,
): ValidationRule[] | undefined {
  return lists.validationRules?.flatMap((object) => {
    const rule = validationRuleFacts(object);
    if (typeof rule !== 'string') return [{ ...rule, ...given({ at: places.get(object) }) }];
    remark(rule);
    return [];
  });
}
