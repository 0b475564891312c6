import { allBytes } from '../core/bytes.ts';
import { dayFromIso, type Day } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import type { ValidationReport } from '../core/validation-report.ts';
import type { Effects } from '../effects.ts';
import { readLetterTemplate } from '../packs/letter/letter-template.ts';
import { lettersOf } from '../packs/letter/letters.ts';
import { letterMarkdown } from '../renderers/validation/letter.ts';
import { annotatedName } from './grid-file.ts';
import type { Validated } from './run-validation.ts';

export interface LetterRequest {
  readonly replyBy?: string;
  /** Annotated copies are drawn beside the letters. */
  readonly withCopies: boolean;
}

/** One Markdown letter for each sender. Its words are those of the workspace's `templates/<language>/letter.md`, otherwise the toolkit's. */
export function drawLetters(
  report: ValidationReport,
  { home, context }: Validated,
  { replyBy, withCopies }: LetterRequest,
  effects: Effects,
): { readonly name: string; readonly bytes: string }[] {
  const own = `templates/${report.language}/letter.md`;
  const toolkit = `${report.language}/letter.md`;
  const isOwn = home !== undefined && home.folder.exists(own);
  const bytes = isOwn ? home.folder.open(own) : effects.templates.open(toolkit);
  const template = readLetterTemplate(new TextDecoder().decode(allBytes(bytes)), isOwn ? own : toolkit);
  const letters = lettersOf(report, template, {
    received: context.today,
    ...(replyBy === undefined ? {} : { replyBy: replyDay(replyBy) }),
    ...(home === undefined ? {} : { from: home.workspace.author }),
    ...(withCopies ? { copyOf: annotatedName } : {}),
  });
  return letters.map((letter) => ({ name: `letter-${letter.id}.md`, bytes: letterMarkdown(letter) }));
}

function replyDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new UserError(`Unexpected "${text}" for --reply-by, expected a date such as 2026-07-12, write it so.`);
  return day;
}
