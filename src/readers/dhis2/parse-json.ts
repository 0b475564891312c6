import { UserError } from '../../core/user-error.ts';
import { decodeFile } from './decode-file.ts';
import { JsonSyntaxError, scanJson } from './json-scanner.ts';
import { TextPosition, type Position } from './text-position.ts';

export type JsonObject = { readonly [name: string]: unknown };

export interface JsonFile {
  readonly value: unknown;
  /** Line and column at which each of the `count` items of an outermost array begins. */
  positions(name: string, count: number): readonly Position[];
}

/**
 * Parses a JSON file.
 * @throws UserError with line and column where it does not hold together
 */
export function parseJson(bytes: Uint8Array, file: string): JsonFile {
  const text = decodeFile(bytes, file);
  try {
    const items = scanJson(text);
    return {
      value: JSON.parse(text),
      positions(name, count) {
        const position = new TextPosition(text);
        // A name written with escapes is not found: its items stand where the file begins.
        const offsets = items.get(name) ?? Array.from({ length: count }, () => 0);
        return offsets.map((offset) => position.at(offset));
      },
    };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const at = new TextPosition(text).at(error.offset);
    throw new UserError(error.message, 'Export it again, or mend it at this place.', { file, ...at });
  }
}

/** Whether a JSON value is an object, and not an array or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
