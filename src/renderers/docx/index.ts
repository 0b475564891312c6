/** A document as a Word file: real headings, tables that go on over pages, native charts. */
import {
  Bookmark,
  Document as WordDocument,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Document, Section } from '../../core/document.ts';
import { UserError } from '../../core/user-error.ts';
import { rewriteZip } from '../archive/rewrite-zip.ts';
import { visibleText } from '../excel/text/safe-text.ts';
import { addCharts } from './chart/add-charts.ts';
import { drawBlock } from './draw-block.ts';
import { pageFooter } from './footer.ts';
import type { Ground, WordChart } from './ground.ts';
import { leaves, MARGIN, PAGE, type Beginning, type Leaf } from './pages.ts';
import { settle } from './settle.ts';
import { wordStyles } from './styles.ts';
import { runs, styled } from './text.ts';

function head(document: Document): FileChild[] {
  const words = [document.subtitle, document.title.includes(document.period.name) ? '' : document.period.name, document.author];
  const under = words.filter((word) => word !== '').join(' · ');
  const title = new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title) });
  return under === '' ? [title] : [title, styled('PackSubtitle', under)];
}

/** Room above a heading in the middle of a page. */
const BELOW = { spacing: { before: 400, after: 140 } };

function drawSection(section: Section, begins: Beginning, ground: Ground): FileChild[] {
  const bookmark = new Bookmark({ id: ground.bookmarks.get(section.id) ?? section.id, children: runs(section.title) });
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: begins === 'page',
    ...(begins === 'below' ? BELOW : {}),
    children: [bookmark],
  });
  return [title, ...section.blocks.flatMap((block) => drawBlock(block, ground))];
}

function pageOf(leaf: Leaf): NonNullable<ISectionOptions['properties']> {
  const { side, top, bottom } = MARGIN;
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // The library turns the page itself.
      size: { width: PAGE.width, height: PAGE.height, orientation: leaf.across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: { top, bottom, left: side, right: side, header: Math.round(top / 2), footer: Math.round(bottom / 2) },
    },
  };
}

/**
 * Draws a document as a text document (.docx) on A4. The same document gives the same bytes.
 * @throws UserError where the document has no section
 */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  if (document.sections.length === 0) {
    throw new UserError('Unexpected document without sections, expected at least one.', 'Add a section: each becomes a chapter.');
  }
  const bookmarks = new Map(document.sections.map((section, index) => [section.id, `section_${index + 1}`]));
  const charts: WordChart[] = [];
  const sections = leaves(document.sections, document.language).map((leaf, index): ISectionOptions => {
    const ground: Ground = { language: document.language, width: leaf.width, charts, bookmarks };
    const drawn = leaf.sections.flatMap(({ section, begins }) => drawSection(section, begins, ground));
    return {
      properties: pageOf(leaf),
      footers: { default: pageFooter(document.title, leaf.width) },
      children: [...(index === 0 ? head(document) : []), ...drawn],
    };
  });
  const author = visibleText(document.author);
  const word = new WordDocument({
    title: visibleText(document.title),
    creator: author,
    lastModifiedBy: author,
    description: visibleText(document.subtitle),
    styles: wordStyles(document.language),
    sections,
  });
  const written = new Uint8Array(await Packer.toArrayBuffer(word));
  return rewriteZip(written, (parts) => {
    settle(parts);
    addCharts(parts, charts, document.language);
  });
}
