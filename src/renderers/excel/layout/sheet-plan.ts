/** What will stand where on one sheet, before any workbook is written. Rows and columns count from 1. */
import type { ChartBlock, Section, SlopeBlock } from '../../../core/document.ts';

export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Midnight UTC of the day. */
  | { readonly kind: 'date'; readonly date: Date }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string };

/** How a cell looks. Sizes in points, colours as RRGGBB. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** A hatch over the fill, in this colour: what must differ from others in grey print. */
  readonly hatch?: string;
  readonly across?: 'left' | 'right' | 'center';
  readonly upright?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly format?: string;
  readonly edges?: Edges;
}

interface Edges {
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly right?: Edge;
}

export interface Edge {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick';
  readonly colour: string;
}

/** A cell, or a merged range where it ends after where it begins. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly lastColumn: number;
  readonly content: Content;
  readonly look: Look;
}

/** Both ends inclusive. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Where a table of the document came to stand. */
export interface PlacedTable {
  readonly id: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** By column id. */
  readonly columns: ReadonlyMap<string, PlacedColumn>;
}

export interface PlacedColumn {
  readonly column: number;
  readonly label: string;
  /** What a chart bound to these cells would read in each row: number, text, or nothing. */
  readonly cells: readonly (number | string | null)[];
}

export interface PlacedChart {
  readonly block: ChartBlock | SlopeBlock;
  readonly area: Area;
}

/** Cells that are shaded by their value: white at zero, darkest at `whole`. */
export interface HeatMap {
  readonly areas: readonly Area[];
  readonly whole: number;
}

export interface Sparkline {
  readonly row: number;
  readonly column: number;
  /** One row of cells on the same sheet. */
  readonly data: Area;
  /** Value at the foot of the picture. */
  readonly floor: number;
}

/** A range with its own filter buttons; headings are unique and not blank. */
export interface FilterTable {
  readonly id: string;
  readonly area: Area;
  readonly headings: readonly string[];
  /** False: a table without buttons, to be filled in. */
  readonly buttons?: boolean;
}

interface NamedArea {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

export interface SheetPlan {
  readonly name: string;
  readonly role: Section['role'];
  /** Width of each page column, in characters of the default font. */
  readonly widths: readonly number[];
  readonly cells: PlacedCell[];
  /** Points by row. */
  readonly heights: Map<number, number>;
  readonly links: { readonly row: number; readonly column: number; readonly section: string }[];
  readonly tables: PlacedTable[];
  readonly charts: PlacedChart[];
  readonly bars: Area[];
  readonly heats: HeatMap[];
  readonly sparklines: Sparkline[];
  readonly filters: FilterTable[];
  /** Defined names of single cells, or of areas where they end elsewhere. */
  readonly names: NamedArea[];
  /** First free row. */
  row: number;
  /** First free column right of the page, where numbers stand that only charts and sparklines need. */
  spareColumn: number;
  /** Rows that stay on the screen and are repeated on each page. */
  frozenRows: number;
  repeatedRow: number;
  /** Printed on one page where it fits: a picture belongs to its numbers. */
  readonly whole: boolean;
  /** A4 upright; otherwise across. */
  readonly upright: boolean;
  /** First row of each block: where a page may end before it. */
  readonly blocks: number[];
}

/** Columns between the page and the numbers beside it. */
const GUTTER = 2;

export function emptyPlan(name: string, role: Section['role'], widths: readonly number[], whole: boolean, upright = false): SheetPlan {
  return {
    name,
    role,
    widths,
    cells: [],
    heights: new Map(),
    links: [],
    tables: [],
    charts: [],
    bars: [],
    heats: [],
    sparklines: [],
    filters: [],
    names: [],
    row: 1,
    spareColumn: widths.length + GUTTER,
    frozenRows: 0,
    repeatedRow: 1,
    whole,
    upright,
    blocks: [],
  };
}
