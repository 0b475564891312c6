import type { FormCell, TextRow } from './filled-form.ts';
import { aboutFormMeant, type AboutForm } from './known-headings.ts';
import type { SheetRows } from './sheet-rows.ts';

/** What stands above the answers, as `version | 1`, and the places for it that are still blank. */
export interface Preamble {
  readonly cells: ReadonlyMap<AboutForm, FormCell>;
  readonly places: ReadonlyMap<AboutForm, FormCell['at']>;
}

/** Reads lines of a label and its value; other lines are titles and explanations. The first of two with one label counts. */
export function readPreamble(rows: readonly TextRow[], { place }: SheetRows): Preamble {
  const cells = new Map<AboutForm, FormCell>();
  const places = new Map<AboutForm, FormCell['at']>();
  for (const { line, texts } of rows) {
    const label = texts.findIndex((text) => text !== '');
    const name = aboutFormMeant(texts[label] ?? '');
    if (name === undefined || places.has(name)) continue;
    const found = texts.findIndex((text, index) => index > label && text !== '');
    const at = place(line, found < 0 ? label + 1 : found, name);
    places.set(name, at);
    if (found < 0) continue;
    const text = texts[found];
    cells.set(name, { ...(text === undefined ? {} : { text }), at });
  }
  return { cells, places };
}
