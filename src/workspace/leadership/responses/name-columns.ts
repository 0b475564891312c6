import type { Question } from '../../../core/leadership.ts';
import type { Source } from '../../../core/source.ts';
import { nearestName, sayKnown } from '../../nearest-name.ts';
import type { Reading, Survey } from '../reading.ts';
import type { TextRow } from './filled-form.ts';
import { headingParts } from './heading-parts.ts';
import { aboutFormMeant, isOwnName, isUsual, type AboutForm } from './known-headings.ts';
import { isLikeAnswer } from './read-answer.ts';
import type { SheetRows } from './sheet-rows.ts';

/** What the columns of a sheet hold, by index from 0. */
export interface NamedColumns {
  readonly about: ReadonlyMap<AboutForm, number>;
  readonly questions: ReadonlyMap<number, Question>;
  readonly unknown: readonly string[];
}

interface Heading {
  readonly index: number;
  readonly texts: readonly string[];
  readonly at: Source;
}

/** Names the columns. Those that nobody asked for are remarked on together; one with answers to no known question is told by itself. */
export function nameColumns(
  headings: readonly TextRow[],
  below: readonly TextRow[],
  sheet: SheetRows,
  survey: Survey,
  reading: Reading,
): NamedColumns {
  const columns = headingsOf(headings, sheet);
  const questions = questionColumns(columns, survey, reading);
  const rest = columns.filter(({ texts }) => texts.every((text) => survey.finder.find(text).length === 0));
  const about = aboutColumns(rest);
  const taken = new Set(about.values());
  const others = rest.filter(({ index }) => !taken.has(index));
  const unknown = others.filter((heading) => isLikeQuestion(heading, below));
  for (const heading of unknown) tellUnknown(heading, survey, reading);
  remarkExtra(
    others.filter((heading) => !unknown.includes(heading)),
    reading,
  );
  return { about, questions, unknown: unknown.map(shown) };
}

function headingsOf(rows: readonly TextRow[], { place }: SheetRows): Heading[] {
  const width = Math.max(...rows.map(({ texts }) => texts.length));
  return Array.from({ length: width }, (_, index): Heading => {
    const found = rows.flatMap(({ line, texts }) => {
      const text = texts[index];
      return text === undefined || text === '' ? [] : [{ line, text }];
    });
    const line = found[0]?.line ?? rows[0]?.line ?? 1;
    return { index, texts: found.map(({ text }) => text), at: place(line, index) };
  }).filter(({ texts }) => texts.length > 0);
}

function shown({ texts }: Heading): string {
  return texts[0] ?? '';
}

/** Of two columns for one question it is not known which is right: neither is taken. */
function questionColumns(columns: readonly Heading[], { finder }: Survey, { leftOut }: Reading): Map<number, Question> {
  const found = new Map<Question, Heading[]>();
  for (const heading of columns) {
    const [question, ...others] = new Set(heading.texts.flatMap((text) => finder.find(text)));
    if (question === undefined) continue;
    if (others.length === 0) found.set(question, [...(found.get(question) ?? []), heading]);
    else {
      const codes = [question, ...others].map(({ code }) => code);
      const message = `Unexpected heading "${shown(heading)}" that names ${sayKnown(codes)}, expected one question; the column is left out.`;
      leftOut.add({ at: heading.at, message, fix: 'Write the code of the question that was asked.' });
    }
  }
  const taken = new Map<number, Question>();
  for (const [question, [first, second]] of found) {
    if (first === undefined) continue;
    if (second === undefined) taken.set(first.index, question);
    else
      leftOut.add({
        at: second.at,
        message: `Unexpected second column for the question "${question.code}", expected one (the other: column ${first.index + 1}); neither is taken.`,
        fix: 'Keep the one that is right.',
      });
  }
  return taken;
}

function aboutColumns(columns: readonly Heading[]): Map<AboutForm, number> {
  const about = new Map<AboutForm, number>();
  const named = columns.flatMap(({ index, texts }) => {
    const names = texts.flatMap((text) => aboutFormMeant(text) ?? []);
    const name = names[0];
    return name === undefined ? [] : [{ index, name, own: texts.some((text) => isOwnName(text, name)) }];
  });
  for (const { index, name } of [...named.filter(({ own }) => own), ...named.filter(({ own }) => !own)]) {
    if (!about.has(name)) about.set(name, index);
  }
  return about;
}

/** Every cell below reads as an answer on a scale. */
function isLikeQuestion({ index, texts }: Heading, below: readonly TextRow[]): boolean {
  if (texts.some(isUsual)) return false;
  const cells = below.flatMap(({ texts: own }) => (own[index] === undefined || own[index] === '' ? [] : [own[index]]));
  return cells.length > 0 && cells.every(isLikeAnswer);
}

function tellUnknown(heading: Heading, { finder }: Survey, { leftOut }: Reading): void {
  const text = shown(heading);
  const nearest = headingParts(text).flatMap((part) => nearestName(part, finder.codes) ?? [])[0];
  leftOut.add({
    at: heading.at,
    message: `Unexpected column "${text}" with answers, expected a question of the table of questions; its answers are left out.`,
    fix:
      nearest === undefined
        ? 'Add it to the questions, or remove the column.'
        : `Write "${nearest}" (the nearest), or add it to the questions.`,
  });
}

function remarkExtra(extra: readonly Heading[], { findings }: Reading): void {
  const [first, ...more] = extra;
  if (first === undefined) return;
  const column = more.length === 0 ? 'column' : 'columns';
  const names = sayKnown(extra.map(shown), 10);
  findings.remark(
    first.at,
    `Unexpected ${column} ${names}, expected questions and round, respondent, team, role, about, version; left out.`,
  );
}
