/** Fills a sheet with the ministry's own names and numbers. */
import { EXERCISES, type Exercise } from '../../../core/retreat.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { fillFormLine } from './fill-form-line.ts';
import { fillEach, fillText } from './fill-text.ts';
import { groupPasses, itemPasses, priorityPasses, valuesEverywhere, type Pass, type SheetTips } from './name-values.ts';
import { oneLine, SheetPages } from './sheet-pages.ts';
import type { SheetName } from './sheet-name.ts';
import type { Repeated, SheetPart, SheetTemplate } from './sheet-template.ts';
import type { SheetValues } from './sheet-values.ts';

const NO_TIPS: SheetTips = new Map();

/**
 * A line is left out where a name in it has no value. Values are texts: nothing in them is read as Markdown.
 * @param tips of the exercises' own sheets: what `{tips}` stands for in the facilitators' notes
 */
export function fillSheet(name: SheetName, template: SheetTemplate, values: SheetValues, tips: SheetTips = NO_TIPS): FilledSheet {
  const once: Pass = { values: valuesEverywhere(values) };
  const title = oneLine(fillText(template.title.map(optional), once.values, values.language) ?? '');
  const pages = new SheetPages(name, title);
  const heard = new Set<string>();
  const fill = (part: SheetPart, pass: Pass): void => {
    if (part.kind === 'each') for (const one of passesOf(part.of, values, tips)) for (const inner of part.parts) fill(inner, one);
    else if (part.kind === 'tip') {
      const tip = fillText(part.text, pass.values, values.language) ?? '';
      if (tip !== '') heard.add(tip);
    } else fillPart(part, pass, values, pages);
  };
  for (const part of template.parts) fill(part, once);
  return { title, pages: pages.pages(), tips: [...heard] };
}

/** A title stands whatever is missing in it. */
function optional(piece: SheetTemplate['title'][number]): SheetTemplate['title'][number] {
  return 'name' in piece ? { ...piece, mayBeEmpty: true } : piece;
}

function passesOf(repeated: Repeated, values: SheetValues, tips: SheetTips): Pass[] {
  if (repeated === 'priority') return priorityPasses(values);
  return repeated === 'group' ? groupPasses(values) : itemPasses(values, tips);
}

function fillPart(part: Exclude<SheetPart, { kind: 'each' | 'tip' }>, pass: Pass, sheet: SheetValues, pages: SheetPages): void {
  const { language } = sheet;
  switch (part.kind) {
    case 'page':
      return pages.page(fillText(part.text, pass.values, language), pass.priority?.id);
    case 'heading': {
      const text = fillText(part.text, pass.values, language);
      return text === undefined || text === '' ? undefined : pages.heading(oneLine(text));
    }
    case 'paragraph': {
      const lines = part.lines.flatMap((line) => fillText(line, pass.values, language) ?? []);
      const text = lines.filter((line) => line !== '').join(' ');
      return text === '' ? undefined : pages.paragraph(text, part.tone);
    }
    case 'list':
      return pages.list(part.items.flatMap((item) => fillEach(item, pass.values, language)));
    default: {
      const filled = fillFormLine(part, pass, sheet);
      return filled === undefined ? undefined : pages.part(filled);
    }
  }
}

/**
 * Fills all the sheets that there are templates for: the exercises first, so that the facilitators' notes hold their tips.
 * @returns in the order of `templates`
 */
export function fillSheets(templates: ReadonlyMap<SheetName, SheetTemplate>, values: SheetValues): Map<SheetName, FilledSheet> {
  const tips = new Map<Exercise, readonly string[]>();
  for (const exercise of EXERCISES) {
    const template = templates.get(exercise);
    if (template !== undefined) tips.set(exercise, fillSheet(exercise, template, values).tips);
  }
  return new Map([...templates].map(([name, template]) => [name, fillSheet(name, template, values, tips)]));
}
