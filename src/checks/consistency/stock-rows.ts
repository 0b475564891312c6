import type { CheckContext, WholeUnit } from '../../core/check.ts';
import { namedElements } from './element-pairs.ts';
import { placedKey, placedValues, type PlacedValue } from './placed-values.ts';
import { stockCards, type StockPart } from './stock-names.ts';

/** One product at one place in one period: what is given of its stock card. Several columns of a kind (lost, expired) are added up. */
export interface StockRow {
  readonly values: Partial<Record<StockPart, number>>;
  /** Columns that the files have for the product but that are blank here. */
  readonly blank: ReadonlySet<StockPart>;
  readonly closing: PlacedValue;
  readonly product: string;
}

/** Every stock card that has a closing balance and takes part in an upload. */
export function stockRows(whole: WholeUnit, context: CheckContext): StockRow[] {
  const rows: StockRow[] = [];
  for (const [product, card] of stockCards(namedElements(whole, context))) {
    const closings = card.get('closing');
    // Two columns that both may be the closing balance: nobody can say which.
    if (closings?.length !== 1) continue;
    const columns = [...card].map(([part, keys]) => [part, keys.map((key) => placedValues(whole, key))] as const);
    for (const closing of placedValues(whole, closings[0] as string).values()) rows.push(rowOf(product, closing, columns));
  }
  return rows.filter(({ closing }) => closing.isUploaded);
}

function rowOf(
  product: string,
  closing: PlacedValue,
  columns: readonly (readonly [StockPart, readonly ReadonlyMap<string, PlacedValue>[]])[],
): StockRow {
  const key = placedKey(closing.place, closing.category, closing.period);
  const values: Partial<Record<StockPart, number>> = {};
  const blank = new Set<StockPart>();
  for (const [part, maps] of columns) {
    const found = maps.map((map) => map.get(key)?.value);
    if (found.some((value) => value === undefined)) blank.add(part);
    else values[part] = found.reduce<number>((sum, value) => sum + (value as number), 0);
  }
  return { values, blank, closing, product: [product, closing.category].filter((text) => text !== '').join(', ') };
}
