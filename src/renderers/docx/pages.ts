/** Which sections share pages of one shape: A4 upright, or across where a table needs the width. */
import type { Section, TableBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { millimetres } from './ground.ts';
import { leastWidth } from './table/column-widths.ts';

export const PAGE = { width: millimetres(210), height: millimetres(297) } as const;
export const MARGIN = { side: millimetres(18), top: millimetres(15), bottom: millimetres(16) } as const;

/** On a page that is new anyway, on one of its own, or below the section before. */
export type Beginning = 'leaf' | 'page' | 'below';

export interface Leaf {
  readonly across: boolean;
  /** Between the margins. */
  readonly width: number;
  readonly sections: readonly { readonly section: Section; readonly begins: Beginning }[];
}

const UPRIGHT = PAGE.width - 2 * MARGIN.side;
const ACROSS = PAGE.height - 2 * MARGIN.side;
/** Words may be broken into short lines, but not everywhere. */
const CROWDED = 0.92;

function isAcross(section: Section, language: Language): boolean {
  if (section.portrait === true) return false;
  const tables = section.blocks.filter((block): block is TableBlock => block.kind === 'table' && block.rows.length > 0);
  return tables.some((table) => leastWidth(table, language) > UPRIGHT * CROWDED);
}

/** What stands behind follows on the same page; everything else begins a new one. */
function beginsPage(section: Section, before: Section | undefined): boolean {
  return section.role !== 'annex' || before?.role !== 'annex' || before.facilitators !== section.facilitators;
}

export function leaves(sections: readonly Section[], language: Language): Leaf[] {
  const found: { across: boolean; width: number; sections: { section: Section; begins: Beginning }[] }[] = [];
  for (const [index, section] of sections.entries()) {
    const across = isAcross(section, language);
    const open = found.at(-1);
    // The first section of a leaf stands on a new page already.
    if (open?.across === across) open.sections.push({ section, begins: beginsPage(section, sections[index - 1]) ? 'page' : 'below' });
    else found.push({ across, width: across ? ACROSS : UPRIGHT, sections: [{ section, begins: 'leaf' }] });
  }
  return found;
}
