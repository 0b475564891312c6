import { nameWords } from './name-words.ts';
import type { NamedElement } from './element-pairs.ts';

/** The columns of a stock card. */
export type StockPart = 'opening' | 'received' | 'issued' | 'lost' | 'adjusted' | 'closing' | 'days';

/** Groups of words that together name a column, the most telling first; English and French. */
const NAMES: readonly (readonly [StockPart, readonly string[]])[] = [
  [
    'days',
    ['days stock out', 'days out of stock', 'days stockout', 'stockout days', 'stock out days', 'jours rupture', 'jours de rupture'],
  ],
  ['opening', ['opening', 'beginning balance', 'starting', 'initial', 'initiale', 'stock debut', 'debut mois', 'debut periode']],
  [
    'closing',
    ['closing', 'ending balance', 'end balance', 'stock final', 'solde final', 'stock fin', 'fin mois', 'fin periode', 'physical count'],
  ],
  ['received', ['received', 'receipts', 'recu', 'recus', 'recue', 'recues', 'entree', 'entrees']],
  [
    'issued',
    [
      'issued',
      'dispensed',
      'consumed',
      'used',
      'distributed',
      'consumption',
      'consommation',
      'consommee',
      'consommees',
      'consomme',
      'utilise',
      'utilises',
      'utilisee',
      'utilisees',
      'sortie',
      'sorties',
      'distribue',
      'distribuee',
      'distribues',
      'distribuees',
      'dispensee',
      'dispensees',
    ],
  ],
  ['lost', ['lost', 'losses', 'loss', 'wastage', 'wasted', 'expired', 'damaged', 'pertes', 'perte', 'perimes', 'perime', 'avaries']],
  ['adjusted', ['adjustment', 'adjustments', 'adjusted', 'ajustement', 'ajustements']],
];
/** Words that do not name a product. */
const FILLERS = new Set(
  'stock stocks balance solde quantity quantite qte qty of de du des d the en le la l month mois period periode during at on in hand disponible utilisable nombre number no total s'.split(
    ' ',
  ),
);
const NUMBERED = NAMES.flatMap(([part, names]) => names.map((name) => ({ part, words: name.split(' ') }))).toSorted(
  (a, b) => b.words.length - a.words.length,
);

/** A column of a stock card and the product that it is for. */
export interface StockColumn {
  readonly part: StockPart;
  readonly product: string;
}

/** `ACT 6x1 opening stock` is the opening of act 6 x 1. */
export function stockColumn(name: string): StockColumn | undefined {
  const words = nameWords(name);

  const days = words.some((word) => word === 'days' || word === 'jours' || word === 'day');
  for (const { part, words: wanted } of NUMBERED) {
    if (days !== (part === 'days')) continue;
    if (!wanted.filter((word) => word !== 'of' && word !== 'de').every((word) => words.includes(word))) continue;
    const product = words.filter((word) => !wanted.includes(word) && !FILLERS.has(word)).join(' ');
    return { part, product };
  }
  return undefined;
}

/** Elements of stock cards by product: the first of each column. */
export function stockCards(elements: readonly NamedElement[]): Map<string, Map<StockPart, string[]>> {
  const cards = new Map<string, Map<StockPart, string[]>>();
  for (const { key, name } of elements) {
    const column = stockColumn(name);
    if (column === undefined) continue;
    let card = cards.get(column.product);
    if (card === undefined) cards.set(column.product, (card = new Map()));
    card.set(column.part, [...(card.get(column.part) ?? []), key]);
  }
  return cards;
}
