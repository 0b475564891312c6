import type { Folder } from '../core/folder.ts';
import type { Language } from '../core/language.ts';
import type { Calendar } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import { fillSettings } from './fill-settings.ts';
import { SETTINGS_FILE } from './load-workspace.ts';
import { readTextFile } from './text-file.ts';

/** What `deliver init` asks. */
export interface InitAnswers {
  readonly name: string;
  readonly author?: string;
  readonly language: Language;
  readonly calendar: Calendar;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
}

/** A file to be written, its path below the new workspace. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** With this mark, Excel reads a CSV as UTF-8, and accents survive. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Plans a new workspace from the templates of a language, with the answers in deliver.yaml. Writes nothing.
 * @param templates holds `<language>/workspace/…`
 * @returns all files, by path
 * @throws UserError where the templates of the language are missing
 */
export function planInit(templates: Folder, answers: InitAnswers): PlannedFile[] {
  const root = `${answers.language}/workspace`;
  const files = templates.list(root);
  if (!files.includes(`${root}/${SETTINGS_FILE}`)) {
    throw new UserError(`Unexpected templates without ${root}/${SETTINGS_FILE}, expected it.`, 'Install deliver again.', { file: root });
  }
  return files.map((file) => {
    const path = file.slice(root.length + 1);
    return { path, text: filled(path, readTextFile(templates, file), answers) };
  });
}

function filled(path: string, text: string, answers: InitAnswers): string {
  if (path.endsWith('.csv')) return BYTE_ORDER_MARK + text;
  if (path !== SETTINGS_FILE) return text;
  const { name, author, language, calendar, fiscalYearStart } = answers;
  return fillSettings(text, {
    name,
    ...(author === undefined || author === '' ? {} : { author }),
    language,
    calendar,
    fiscal_year: fiscalYearStart,
  });
}
