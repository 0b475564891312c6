/** Sheets to be printed and written on, filled with the ministry's own names and numbers. */
import type { Section } from '../../core/document.ts';
import type { Exercise } from '../../core/retreat.ts';
import { UserError } from '../../core/user-error.ts';
import type { SectionNames } from '../stocktake/section-names.ts';
import type { RetreatContext } from './context.ts';
import { sheetValues } from './sheet-values.ts';
import { fillSheet, readSheetTemplate, type FilledSheet, type SheetName } from './templates/index.ts';

export interface Handouts {
  /** A section for each page, in the order of the retreat's exercises. */
  readonly exercises: readonly Section[];
  readonly evaluation: readonly Section[];
  /** The facilitators' own sheet, with the tips of all exercises. */
  readonly facilitators: readonly Section[];
  /** How many pages each exercise has. */
  readonly pages: ReadonlyMap<Exercise, number>;
}

function templateOf(name: SheetName, { input }: RetreatContext): { readonly text: string; readonly file: string } {
  const found = input.templates.get(name);
  if (found !== undefined) return found;
  throw new UserError(
    `Unexpected retreat without a template for the sheet “${name}”, expected ${name}.md among the templates.`,
    `Add templates/${input.language}/retreat/${name}.md to the workspace, or take the exercise out of the agenda file.`,
    input.retreat.at,
  );
}

/**
 * Priorities that an exercise's sheets are printed for: those of its items in the agenda, all of the retreat where an item names none
 * (or no item has the exercise).
 */
export function prioritiesFor(exercise: Exercise, { input, briefs }: Pick<RetreatContext, 'input' | 'briefs'>): readonly string[] {
  const all = briefs.map(({ priority }) => priority);
  const items = input.retreat.items.filter((item) => item.exercise === exercise);
  const named = items.flatMap(({ priority }) => priority ?? []);
  return named.length === 0 || named.length < items.length ? all : all.filter((priority) => named.includes(priority));
}

function fill(
  name: SheetName,
  context: RetreatContext,
  priorities: readonly string[],
  tips?: ReadonlyMap<Exercise, readonly string[]>,
): FilledSheet {
  const { text, file } = templateOf(name, context);
  return fillSheet(name, readSheetTemplate(text, file), sheetValues(context, priorities), tips);
}

/** Each page is a section; in a workbook the pages of one sheet have its short name and a number. */
function sectionsOf(
  sheet: FilledSheet,
  names: SectionNames,
  rest: Pick<Section, 'role' | 'facilitators' | 'portrait'>,
  id: string,
  tab: string,
): Section[] {
  return sheet.pages.map(({ title, priority, blocks }) => ({
    id: names.id(priority === undefined ? id : `${id}-${priority}`),
    sheet: names.sheet(tab),
    title,
    ...rest,
    blocks,
  }));
}

/** @throws UserError where a template is missing or does not hold, with its place */
export function handoutsOf(context: RetreatContext, names: SectionNames): Handouts {
  const { words } = context;
  const { retreat } = context.input;
  const all = context.briefs.map(({ priority }) => priority);
  const filled = retreat.exercises.map((exercise) => ({ exercise, sheet: fill(exercise, context, prioritiesFor(exercise, context)) }));
  const tips = new Map(filled.map(({ exercise, sheet }) => [exercise, sheet.tips] as const));
  const handout = { role: 'handout' } as const;
  const exercises = filled.map(({ exercise, sheet }) => ({
    exercise,
    sections: sectionsOf(sheet, names, handout, exercise, words.exercises[exercise]),
  }));
  return {
    exercises: exercises.flatMap(({ sections }) => sections),
    evaluation: sectionsOf(fill('evaluation', context, all), names, handout, 'evaluation', words.evaluation),
    facilitators: sectionsOf(
      fill('facilitator-notes', context, all, tips),
      names,
      { role: 'annex', facilitators: true, portrait: true },
      'facilitators',
      words.facilitators,
    ),
    pages: new Map(exercises.map(({ exercise, sections }) => [exercise, sections.length])),
  };
}
