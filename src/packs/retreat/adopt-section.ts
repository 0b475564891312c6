/** Parts of another document taken over as they are, so that no number is worked out a second time. */
import type { Block, Section, TableCell } from '../../core/document.ts';
import type { Named } from '../tables/named.ts';

interface Adoption {
  /** Stands before every id of a block: the ids of two documents never meet. */
  readonly prefix: string;
  /** Ids of sections there → ids of sections here; a link to any other is removed, the words stay. */
  readonly links?: ReadonlyMap<string, string>;
}

function adoptCell(cell: TableCell, { links }: Adoption): TableCell {
  const { link, ...rest } = cell;
  const target = link === undefined ? undefined : links?.get(link);
  return target === undefined ? rest : { ...rest, link: target };
}

/**
 * Copies blocks with new ids. What they say stays as it is, letter by letter.
 * A picture's reference to its table goes with it where the table is among the blocks, and is removed where it is not.
 */
export function adoptBlocks(blocks: readonly Block[], adoption: Adoption): Block[] {
  const renamed = (id: string): string => `${adoption.prefix}-${id}`;
  const tables = new Set(blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : [])));
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'table':
        return { ...block, id: renamed(block.id), rows: block.rows.map((row) => row.map((cell) => adoptCell(cell, adoption))) };
      case 'chart':
      case 'slope': {
        const { table, ...rest } = block;
        const bound = table !== undefined && tables.has(table) ? { table: renamed(table) } : {};
        return { ...rest, id: renamed(block.id), ...bound };
      }
      case 'tree':
      case 'form':
        return { ...block, id: renamed(block.id) };
      case 'key-figures':
        return { ...block, figures: block.figures.map((figure) => ({ ...figure, cell: adoptCell(figure.cell, adoption) })) };
      default:
        return block;
    }
  });
}

/** A whole section under its new name. Whom it is for (role, facilitators only) does not change. */
export function adoptSection(section: Section, { title, ...names }: Named & { readonly title: string }, adoption: Adoption): Section {
  return { ...section, ...names, title, blocks: adoptBlocks(section.blocks, adoption) };
}
