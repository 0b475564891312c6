import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Mapping } from '../core/mapping.ts';
import { WorkspaceError, Findings } from './problem.ts';
import { mappingToYaml } from './mapping-schema.ts';
import { readYaml } from './yaml-file.ts';

const FILE = 'deliver.yaml';
/** Long headings stay on one line: a folded one is hard to correct. */
const LINE_WIDTH = 0;

/**
 * Writes a mapping into the text of deliver.yaml, under `sources`, for a file or pattern: replaces the mapping of a source with the same
 * `files` (and the same sheet, where the mapping names one), otherwise adds a source. Comments and everything else stay.
 * @returns the new text, in the line ends of the old
 * @throws WorkspaceError where the text cannot be read, or `sources` is not a list
 */
export function saveMapping(text: string, files: string, mapping: Mapping): string {
  const findings = new Findings();
  readYaml(FILE, text, findings);
  if (findings.problems.length > 0) throw new WorkspaceError(findings.problems);
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  const sources = sourcesOf(document);
  const source = sources.items.find((item): item is YAMLMap => isMap(item) && isFor(item, files, mapping.sheet));
  const written = writtenMapping(document, mapping);
  if (source === undefined) {
    const added = document.createNode({ files }) as YAMLMap;
    added.set('mapping', written);
    sources.add(added);
  } else source.set('mapping', written);
  const saved = document.toString({ lineWidth: LINE_WIDTH });
  return text.includes('\r\n') ? saved.replace(/\r?\n/g, '\r\n') : saved;
}

function sourcesOf(document: Document): YAMLSeq {
  const sources = document.get('sources');
  if (isSeq(sources)) {
    // `sources: []` is written in flow style; what is added to it would stand on one endless line.
    if (sources.items.length === 0) sources.flow = false;
    return sources;
  }
  if (sources !== undefined && sources !== null) {
    throw new WorkspaceError([
      {
        at: { file: FILE, field: 'sources' },
        message: 'Unexpected value of sources, expected a list.',
        fix: 'Write each source as "- files: …".',
      },
    ]);
  }
  const made = document.createNode([]) as YAMLSeq;
  document.set('sources', made);
  return made;
}

/** One workbook may have a mapping for each of its sheets. */
function isFor(source: YAMLMap, files: string, sheet: string | undefined): boolean {
  if (String(source.get('files')) !== files) return false;
  const mapping = source.get('mapping');
  if (!isMap(mapping)) return true;
  const named = mapping.get('sheet');
  return (named === undefined ? undefined : String(named)) === sheet;
}

/** Each key and value column on a line of its own, so that a person finds and corrects it. */
function writtenMapping(document: Document, mapping: Mapping): YAMLMap {
  const node = document.createNode(mappingToYaml(mapping)) as YAMLMap;
  for (const { key, value } of node.items as { key: unknown; value: unknown }[]) {
    const name = String(key);
    if (isSeq(value) && (name === 'keys' || name === 'values')) for (const item of value.items) (item as YAMLMap).flow = true;
    else if (isSeq(value) || isMap(value)) value.flow = true;
  }
  return node;
}
