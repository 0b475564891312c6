/**
 * A pack as one plain value. `facts` hold the contract (design.md 5); every format is drawn from this value,
 * so numbers cannot differ between formats. Renderers draw what stands here and compute nothing.
 */
import type { Language } from './language.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Document {
  readonly schema: 'deliver.document/1';
  /** `stocktake`, later `retreat`, `twinning`, …: also the file name of what is written. */
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: Language;
  /** Canonical id of the period the pack is for, and its name in words. */
  readonly period: { readonly id: string; readonly name: string };
  /** The value of the JSON format: `{"schema":"deliver.stocktake/1",…}`. */
  readonly facts: Json;
  readonly sections: readonly Section[];
}

export interface Section {
  /** kebab-case, unique. */
  readonly id: string;
  readonly title: string;
  /** At most 31 characters, unique ignoring case, none of : \ / ? * [ ]: the sheet's name. */
  readonly sheet: string;
  /** `summary` is the minister's page; `subject` one priority; `handout` a sheet to be printed and filled in by hand; `annex` what stands behind. */
  readonly role: 'summary' | 'subject' | 'handout' | 'annex';
  /** For facilitators only: left out of slides and of what participants are given. */
  readonly facilitators?: boolean;
  /** Printed upright: its tables are narrow. Formats with pages of one shape ignore it. */
  readonly portrait?: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Callout | KeyFigures | TableBlock | ChartBlock | SlopeBlock | TreeBlock | FormBlock | ListBlock;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `lead` is the section's one-line answer; `note` is small print. */
  readonly tone?: 'lead' | 'note';
}

/** A box that must be seen: a decision needed, a caveat. */
export interface Callout {
  readonly kind: 'callout';
  readonly tone: 'decision' | 'caveat' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface KeyFigures {
  readonly kind: 'key-figures';
  readonly figures: readonly { readonly label: string; readonly cell: TableCell; readonly column: ColumnStyle }[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly title?: string;
  readonly items: readonly string[];
}

export type Status = 'G' | 'AG' | 'AR' | 'R' | 'no-data' | 'withheld' | 'not-run';

export interface ColumnStyle {
  /** `number` is drawn with `decimals` and `unit`; `percent` holds 0–100 in `unit` '%'; `share` holds 0–1 and is shown as a percent; `signed` shows + and −. */
  readonly kind: 'text' | 'number' | 'percent' | 'share' | 'signed' | 'status' | 'sparkline' | 'period' | 'date';
  readonly decimals?: number;
  readonly unit?: string;
}

export interface Column extends ColumnStyle {
  readonly id: string;
  readonly label: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Relative width; 1 is about ten characters. */
  readonly width?: number;
  /** Draw a bar in the cell where the format can. */
  readonly bar?: boolean;
  /** A heat map: shade the cell by its share 0–1 (darker is more); the number stays in it, so that grey print is enough. */
  readonly heat?: boolean;
  /** A live formula for spreadsheets, over ids of this table's columns in the same row and constants of the table: `{gap} = ({actual} - {planned}) * {direction}`; the cell's value is its cached result. Operators + - * / ( ) only. */
  readonly formula?: string;
}

/** `value` null is an empty cell; `text` replaces what the column style would show (an em dash, `withheld`, …) and is drawn as text. */
export interface TableCell {
  readonly value: number | string | null | readonly (number | null)[];
  readonly text?: string;
  /** Id of a section to jump to. */
  readonly link?: string;
  readonly strong?: boolean;
  /** Where this cell's style differs from its column's: the rows of a summary have different units. */
  readonly style?: ColumnStyle;
  /** In place of the column's `formula`. Either holds only where `value` is a number and `text` is absent. */
  readonly formula?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** kebab-case, unique in the document. */
  readonly id: string;
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Named numbers that `formula`s use. */
  readonly constants?: Readonly<Record<string, number>>;
  readonly note?: string;
  /** Said instead of an empty table. */
  readonly empty?: string;
  /** Show a filter row in spreadsheets. */
  readonly filter?: boolean;
}

/** Actual against plan over time. Every series has one value (or null: a gap) for each label. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly title: string;
  /** Says in words what the picture shows, for those who cannot see it. */
  readonly alt: string;
  readonly unit: string;
  readonly decimals: number;
  /** Axis labels by period: `Jun 2026`. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Id of the table in the same section that holds the same numbers, so that a native chart is bound to its cells: each series names its column. */
  readonly table?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly role: 'actual' | 'thin' | 'plan' | 'outlook' | 'low' | 'high' | 'target';
  readonly values: readonly (number | null)[];
  /** Id of the column of `table`. */
  readonly column?: string;
}

/** The same things measured twice or more: one line each, from measurement to measurement. */
export interface SlopeBlock {
  readonly kind: 'slope';
  readonly id: string;
  readonly title: string;
  /** Says in words what the picture shows. */
  readonly alt: string;
  readonly unit: string;
  readonly decimals: number;
  /** Names of the measurements, at least two: `Jul 2021`, `Jan 2023`. */
  readonly labels: readonly string[];
  readonly lines: readonly SlopeLine[];
  /** Id of the table in the same section that holds the same numbers, and the ids of its columns, one for each label: a native chart is bound to its cells. */
  readonly table?: string;
  readonly columns?: readonly string[];
}

export interface SlopeLine {
  readonly name: string;
  /** `strong` lines are what the picture is about, `plain` ones the others, `mean` a group's mean. Told apart by width and dash, not colour alone. */
  readonly role: 'strong' | 'plain' | 'mean';
  /** One for each label; null is a gap. */
  readonly values: readonly (number | null)[];
  /** Index of the row of `table`. */
  readonly row?: number;
  /** Write the name at the line's end. */
  readonly named?: boolean;
}

/** Causes of causes: `whys` is drawn as a tree from left to right, `fishbone` as bones by the first level's category. */
export interface TreeBlock {
  readonly kind: 'tree';
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly style: 'whys' | 'fishbone';
  readonly root: TreeNode;
}

export interface TreeNode {
  readonly text: string;
  readonly category?: string;
  /** Small print below the text: the evidence. */
  readonly note?: string;
  readonly children: readonly TreeNode[];
}

/** A part of an exercise sheet: made to be printed and written on. */
export interface FormBlock {
  readonly kind: 'form';
  readonly id: string;
  readonly title?: string;
  readonly parts: readonly FormPart[];
}

export type FormPart =
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly label: string; readonly lines: number }
  /** A table whose first rows may be filled in and whose other rows are blank; `widths` are relative. */
  | {
      readonly kind: 'grid';
      readonly label?: string;
      readonly columns: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      readonly blank: number;
      /** Name under which a spreadsheet's table can be found and read back in: `commitments`. */
      readonly readBack?: string;
    }
  /** Two axes with four fields, and what is to be placed in them. */
  | {
      readonly kind: 'matrix';
      readonly across: string;
      readonly up: string;
      /** Top left, top right, bottom left, bottom right. */
      readonly fields: readonly [string, string, string, string];
      readonly items: readonly string[];
    }
  /** A question with boxes to tick. */
  | { readonly kind: 'choice'; readonly label: string; readonly options: readonly string[] }
  /** Boxes in a row with arrows between them: a delivery chain. */
  | { readonly kind: 'chain'; readonly label?: string; readonly steps: readonly string[]; readonly linesBelow: number };
