import { isJsonObject, type JsonObject } from '../parse-json.ts';

/** `id`, or `code` where there is none. */
export function identifier(object: JsonObject): string | undefined {
  return text(object['id']) ?? text(object['code']);
}

/** A field as text; undefined where it is absent or blank. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
}

/** The identifier that a field points to: `{ "id": "…" }`, or the bare id. */
export function referred(value: unknown): string | undefined {
  return isJsonObject(value) ? identifier(value) : text(value);
}
