import type { Document } from '../../core/document.ts';

/** The contract value alone, keys in the order of the contract. */
export function factsJson(document: Document): string {
  return `${JSON.stringify(document.facts, undefined, 2)}\n`;
}

/** The whole document, so that it can be drawn again without the data. */
export function documentJson(document: Document): string {
  return `${JSON.stringify(document)}\n`;
}
