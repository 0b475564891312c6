import type { Block, Document, Section } from '../../../core/document.ts';
import type { Words } from '../words.ts';
import { chartedTables, gridWidths, isPicture, isUpright } from './grid.ts';
import { leaveAir, pageWidth, put, raise, textHeight, type Ground } from './ground.ts';
import { layChart } from './lay-chart.ts';
import { layFigureCards } from './lay-figures.ts';
import { layForm } from './lay-form.ts';
import { closeSparklines } from './lay-sparkline.ts';
import { layCallout, layList, layParagraph } from './lay-text.ts';
import { layTable } from './lay-table.ts';
import { layTree } from './lay-tree.ts';
import { LINK_LOOK, SUBTITLE, textSize, TITLE } from './looks.ts';
import { fitsOnePage, tearsNarrowly } from './pages.ts';
import { emptyPlan, type SheetPlan } from './sheet-plan.ts';

/** What a sheet must know of the whole. */
interface Whole {
  readonly document: Document;
  readonly words: Words;
  /** The section that every other sheet links back to. */
  readonly home: Section | undefined;
  readonly homeSheet: string;
  readonly takenNames: Set<string>;
}

function layTitle(ground: Ground, title: string, size: number): void {
  const { plan } = ground;
  const look = { ...TITLE, size, wrap: true };
  put(plan, pageWidth(ground), { kind: 'text', text: title }, look);
  raise(plan, plan.row, textHeight(plan, pageWidth(ground), title, look));
  plan.row++;
}

/** Under a title: on the summary who and when, on every other sheet the way back. */
function layUnderTitle(ground: Ground, whole: Whole): void {
  const { plan, section } = ground;
  const { document, home, homeSheet } = whole;
  const last = plan.widths.length;
  const split = Math.max(1, Math.floor(last / 2));
  const isHome = home === undefined || section === home;
  const words = isHome
    ? [document.subtitle, document.period.name, document.author]
    : [document.title, plan.upright || document.title.includes(document.period.name) ? '' : document.period.name];
  const text = words.filter((word) => word !== '').join(' · ');
  if (isHome) put(plan, pageWidth(ground), { kind: 'text', text }, SUBTITLE);
  else {
    put(plan, { row: plan.row, first: 1, last: split }, { kind: 'text', text: `← ${homeSheet}` }, LINK_LOOK);
    plan.links.push({ row: plan.row, column: 1, section: home.id });
    put(
      plan,
      { row: plan.row, first: split + 1, last },
      { kind: 'text', text },
      { ...SUBTITLE, size: plan.upright ? 8 : 9, across: 'right' },
    );
  }
  raise(plan, plan.row, 16);
  plan.row++;
}

/** Key figures and a chart that stand next to each other are laid side by side. */
function layBlock(ground: Ground, block: Block, next: Block | undefined): number {
  if (block.kind === 'key-figures' && next !== undefined && isPicture(next)) layChart(ground, next, block);
  else if (isPicture(block) && next?.kind === 'key-figures') layChart(ground, block, next);
  else {
    layOne(ground, block);
    return 1;
  }
  return 2;
}

function layOne(ground: Ground, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      return layParagraph(ground, block);
    case 'callout':
      return layCallout(ground, block);
    case 'list':
      return layList(ground, block);
    case 'key-figures':
      return layFigureCards(ground, block);
    case 'table':
      return layTable(ground, block);
    case 'chart':
    case 'slope':
      return layChart(ground, block);
    case 'tree':
      return layTree(ground, block);
    case 'form':
      return layForm(ground, block);
  }
}

/** Frozen rows must leave room to scroll. */
const MOST_FROZEN = 8;

/** A sheet of one table keeps its heading in sight and on every page; others keep their title. */
function freeze(plan: SheetPlan): void {
  const [table] = plan.tables;
  const single = table !== undefined && plan.tables.length === 1 && plan.charts.length === 0;
  plan.repeatedRow = single ? table.headerRow : 1;
  plan.frozenRows = single && table.headerRow <= MOST_FROZEN ? table.headerRow : 2;
}

/** How far a sheet is shrunk, a little at a time, so that the minister's page stays one page and no table is torn for a few rows. */
const ZOOMS = { summary: [1.1, 1.2, 1.3, 1.4, 1.5], subject: [1.07, 1.14, 1.21, 1.28], handout: [1.05, 1.1], annex: [1.1, 1.2] } as const;

function printsWell(plan: SheetPlan): boolean {
  return plan.whole ? fitsOnePage(plan) : !tearsNarrowly(plan);
}

/** One page where it fits: the minister's, a picture of before and after with its numbers, and a subject that is no trajectory. */
function isWhole(section: Section): boolean {
  const isSubject = section.role === 'subject' && section.blocks.every((block) => block.kind !== 'chart');
  return section.role === 'summary' || section.role === 'handout' || isSubject || hasSlope(section);
}

function hasSlope(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'slope');
}

interface Tried {
  readonly plan: SheetPlan;
  readonly taken: ReadonlySet<string>;
}

function layToFit(section: Section, sheet: string, whole: Whole, onePage: boolean): Tried {
  const tryZoom = (zoom: number): Tried => {
    const taken = new Set(whole.takenNames);
    return { plan: layAtZoom(section, sheet, { ...whole, takenNames: taken }, zoom, onePage), taken };
  };
  let tried = tryZoom(1);
  for (const zoom of ZOOMS[section.role]) {
    if (printsWell(tried.plan)) break;
    tried = tryZoom(zoom);
  }
  return tried;
}

/** Lays a whole section on a sheet, as large as its pages allow. */
export function laySection(section: Section, sheet: string, whole: Whole): SheetPlan {
  let tried = layToFit(section, sheet, whole, isWhole(section));
  // More than a page in any case: then as large as can be read.
  const isOther = section.role !== 'summary' || hasSlope(section);
  if (isOther && tried.plan.whole && !fitsOnePage(tried.plan)) tried = layToFit(section, sheet, whole, false);
  for (const name of tried.taken) whole.takenNames.add(name);
  return tried.plan;
}

function layAtZoom(section: Section, sheet: string, whole: Whole, zoom: number, onePage: boolean): SheetPlan {
  const plan = emptyPlan(sheet, section.role, gridWidths(section, zoom), onePage, isUpright(section));
  const charted = chartedTables(section);
  const { words, takenNames, document } = whole;
  const ground: Ground = { plan, section, words, language: document.language, size: textSize(section.role), charted, takenNames };
  const isHome = section === whole.home;
  layTitle(ground, isHome ? whole.document.title : section.title, isHome ? 24 : 18);
  layUnderTitle(ground, whole);
  leaveAir(plan);
  for (let index = 0; index < section.blocks.length;) {
    const block = section.blocks[index];
    if (block === undefined) break;
    plan.blocks.push(plan.row);
    index += layBlock(ground, block, section.blocks[index + 1]);
  }
  closeSparklines(plan, whole.words.sparklineData);
  freeze(plan);
  return plan;
}
