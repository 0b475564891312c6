/** Which sections share pages of one shape: A4 upright, or across where a table needs the width. */
import type { Section, TableBlock } from '../../core/document.ts';
import { millimetres } from './ground.ts';
import { leastWidth } from './table/column-widths.ts';

export const PAGE = { width: millimetres(210), height: millimetres(297) } as const;
export const MARGIN = { side: millimetres(18), top: millimetres(18), bottom: millimetres(18) } as const;

export interface Leaf {
  readonly across: boolean;
  /** Between the margins. */
  readonly width: number;
  readonly sections: readonly { readonly section: Section; readonly newPage: boolean }[];
}

const UPRIGHT = PAGE.width - 2 * MARGIN.side;
const ACROSS = PAGE.height - 2 * MARGIN.side;
/** Words may be broken into short lines, but not everywhere. */
const CROWDED = 0.92;

function isAcross(section: Section): boolean {
  const tables = section.blocks.filter((block): block is TableBlock => block.kind === 'table' && block.rows.length > 0);
  return tables.some((table) => leastWidth(table) > UPRIGHT * CROWDED);
}

/** What stands behind follows on the same page; everything else begins a new one. */
function beginsPage(section: Section, before: Section | undefined): boolean {
  return section.role !== 'annex' || before?.role !== 'annex' || before.facilitators !== section.facilitators;
}

export function leaves(sections: readonly Section[]): Leaf[] {
  const found: { across: boolean; width: number; sections: { section: Section; newPage: boolean }[] }[] = [];
  for (const [index, section] of sections.entries()) {
    const across = isAcross(section);
    const open = found.at(-1);
    // The first section of a leaf stands on a new page already.
    if (open?.across === across) open.sections.push({ section, newPage: beginsPage(section, sections[index - 1]) });
    else found.push({ across, width: across ? ACROSS : UPRIGHT, sections: [{ section, newPage: false }] });
  }
  return found;
}
