import { partText, setPart, type Parts } from '../../archive/parts.ts';
import { addContentType, addRelationship, NO_RELATIONSHIPS, relationshipsPath } from '../../excel/package/relationships.ts';
import { NotEditable } from './not-editable.ts';

const TYPES = '[Content_Types].xml';

/** The first path of a numbered kind that is free. */
export function freePath(parts: Parts, path: (number: number) => string): string {
  const taken = new Set([...parts.keys()].map((one) => one.toLowerCase()));
  let number = 1;
  while (taken.has(path(number).toLowerCase())) number++;
  return path(number);
}

/** Says what a part is. */
export function declareType(parts: Parts, path: string, type: string): void {
  const before = partText(parts, TYPES, '');
  const after = addContentType(before, `/${path}`, type);
  if (!after.includes(`PartName="/${path}"`)) throw new NotEditable('content types of another kind');
  setPart(parts, TYPES, after);
}

/** Says what all parts with an extension are, where nothing says it yet. */
export function declareExtension(parts: Parts, extension: string, type: string): void {
  const before = partText(parts, TYPES, '');
  if (new RegExp(`Extension="${extension}"`, 'iu').test(before)) return;
  const after = before.replace(/<Types(?=[\s>])[^>]*>/u, (tag) => `${tag}<Default Extension="${extension}" ContentType="${type}"/>`);
  if (after === before) throw new NotEditable('content types of another kind');
  setPart(parts, TYPES, after);
}

/** Links a part to another. @returns the link's id */
export function relate(parts: Parts, from: string, kind: string, to: string): string {
  const path = relationshipsPath(from);
  const before = partText(parts, path, NO_RELATIONSHIPS);
  const added = addRelationship(before, kind, `/${to}`);
  if (added.text === before) throw new NotEditable('relationships of another kind');
  setPart(parts, path, added.text);
  declareExtension(parts, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
  return added.id;
}
