import { bareName } from '../../../core/bare-name.ts';
import type { QuestionFinder } from '../question-finder.ts';
import type { TextRow } from './filled-form.ts';
import { isLikeAnswer } from './read-answer.ts';

/** How a sheet with a row a person is built. */
export interface SheetParts {
  readonly above: readonly TextRow[];
  /** One to three rows: survey tools write codes, titles and texts below each other. */
  readonly headings: readonly TextRow[];
  readonly below: readonly TextRow[];
}

/** Lines above the headings that a form may have. */
const MOST_ABOVE = 20;
/** A line of a label and its value, or a title: headings have more cells. */
const CELLS_OF_A_LINE = 2;
const MOST_HEADINGS = 3;
/** What a second row of headings says below a question that stands in the first. */
const BELOW_A_QUESTION = new Set(['response', 'réponse', 'open-ended response', 'réponse ouverte', 'points', 'score'].map(bareName));

/** Parts a sheet at its headings: the first row that names a question, or else the first row. */
export function partSheet(rows: readonly TextRow[], finder: QuestionFinder): SheetParts {
  const first = firstHeading(rows, finder);
  let end = first + 1;
  while (end < rows.length && end - first < MOST_HEADINGS && goesOn(rows.slice(first, end), rows[end] as TextRow, finder)) end += 1;
  return { above: rows.slice(0, first), headings: rows.slice(first, end), below: rows.slice(end) };
}

function firstHeading(rows: readonly TextRow[], finder: QuestionFinder): number {
  const named = rows.slice(0, MOST_ABOVE).findIndex((row) => questionsIn(row, finder) > 0);
  if (named < 0) return 0;
  const wide = rows.findIndex(({ texts }) => texts.filter((text) => text !== '').length > CELLS_OF_A_LINE);
  return wide < 0 ? named : Math.min(named, wide);
}

function goesOn(above: readonly TextRow[], row: TextRow, finder: QuestionFinder): boolean {
  const filled = row.texts.filter((text): text is string => text !== undefined && text !== '');
  if (filled.some((text) => text.startsWith('{"ImportId"'))) return true;
  if (filled.every((text) => BELOW_A_QUESTION.has(bareName(text)))) return true;
  const asked = above.flatMap(({ texts }) => texts.flatMap((text, index) => (finder.find(text ?? '').length > 0 ? [index] : [])));
  if (asked.some((index) => isLikeAnswer(row.texts[index] ?? ''))) return false;
  // One text alone may be somebody's own code that is also a question's.
  return questionsIn(row, finder) >= (asked.length === 0 ? 1 : 2);
}

function questionsIn({ texts }: TextRow, finder: QuestionFinder): number {
  return texts.filter((text) => text !== undefined && text !== '' && finder.find(text).length > 0).length;
}
