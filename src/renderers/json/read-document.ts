/** A saved document, for `deliver render`. */
import type { Document } from '../../core/document.ts';
import { UserError } from '../../core/user-error.ts';
import { documentSchema } from './document-schema.ts';

const AGAIN = 'Give the document.json that lies in a pack, or make the pack again with deliver stocktake.';
const OLDER = 'Use the version of deliver that wrote it, or make the pack again with deliver stocktake.';

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`Unexpected text that is not JSON (${why}), expected a saved document.`, AGAIN, { file });
  }
}

function schemaOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
}

/** Ids are anchors, file names and links: twice the same, and a chart would overwrite another. */
function refuseTwins(document: Document, file: string): void {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const pictures = blocks.filter((block) => block.kind === 'chart' || block.kind === 'slope' || block.kind === 'tree');
  const forms = blocks.filter((block) => block.kind === 'form');
  const grids = forms.flatMap((form) => form.parts.filter((part) => part.kind === 'grid'));
  const readBack = grids.flatMap((grid) => (grid.readBack === undefined ? [] : [{ id: grid.readBack }]));
  const tables = blocks.filter((block) => block.kind === 'table');
  for (const ids of [document.sections, pictures, tables, forms, readBack]) {
    const seen = new Set<string>();
    for (const { id } of ids) {
      if (seen.has(id)) throw new UserError(`Unexpected second "${id}", expected unique ids.`, AGAIN, { file, field: id });
      seen.add(id);
    }
  }
}

/**
 * Reads a saved document.
 * @param text the file's text
 * @param file its name, for errors
 * @throws UserError where it is no document of this version, with the field that differs
 */
export function readDocument(text: string, file: string): Document {
  const value = parsed(text, file);
  const schema = schemaOf(value);
  if (schema !== 'deliver.document/1') {
    const found = typeof schema === 'string' ? `schema "${schema}"` : 'JSON without a schema';
    const isOther = typeof schema === 'string' && schema.startsWith('deliver.document/');
    throw new UserError(`Unexpected ${found}, expected "deliver.document/1".`, isOther ? OLDER : AGAIN, { file });
  }
  const checked = documentSchema.safeParse(value);
  if (!checked.success) {
    const [first] = checked.error.issues;
    const field = first?.path.map(String).join('.') ?? '';
    throw new UserError(`Unexpected value, ${first?.message ?? 'expected a document'}.`, AGAIN, { file, field });
  }
  // The value as it was read, so that keys keep their order and every format its bytes.
  const document = value as Document;
  refuseTwins(document, file);
  return document;
}
