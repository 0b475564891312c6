import { isJsonObject, type JsonObject } from './parse-json.ts';

/** Names of an analytics response's items, and its dimensions. */
export interface AnalyticsNames {
  /** The item's name, where the response gives one that no other item has; otherwise the identifier, so that two items never become one. */
  label(id: string): string;
  name(id: string): string | undefined;
  /** The only item of a dimension that is a filter, and so no column. */
  only(dimension: string): string | undefined;
}

/** Reads `metaData`: `items` of today, or `names` of older versions. */
export function analyticsNames(metaData: unknown): AnalyticsNames {
  const meta: JsonObject = isJsonObject(metaData) ? metaData : {};
  const names = new Map<string, string>();
  for (const list of [meta['names'], meta['items']]) {
    for (const [id, item] of Object.entries(isJsonObject(list) ? list : {})) {
      const name = isJsonObject(item) ? item['name'] : item;
      if (typeof name === 'string' && name.trim() !== '') names.set(id, name.trim().replaceAll(/\s+/g, ' '));
    }
  }
  const bearers = new Map<string, number>();
  for (const name of names.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return {
    name: (id) => names.get(id),
    label(id) {
      const name = names.get(id);
      return name === undefined || bearers.get(name) !== 1 ? id : name;
    },
    only(dimension) {
      const items = isJsonObject(meta['dimensions']) ? meta['dimensions'][dimension] : meta[dimension];
      return Array.isArray(items) && items.length === 1 ? String(items[0]) : undefined;
    },
  };
}
