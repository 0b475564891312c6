import type { Language } from '../../../core/language.ts';
import { UserError } from '../../../core/user-error.ts';
import type { SheetName } from './sheet-name.ts';

/** Text and path of a template, by the path inside `templates/`: `en/retreat/commitments.md`. */
export type TemplateFiles = ReadonlyMap<string, { readonly text: string; readonly file: string }>;

/** Where a sheet's template lies, both in a workspace's `templates/` and in the toolkit's. */
export function templatePath(name: SheetName, language: Language): string {
  return `${language}/retreat/${name}.md`;
}

/**
 * The workspace's own template goes before the toolkit's.
 * @throws UserError where neither has it
 */
export function pickTemplate(
  name: SheetName,
  language: Language,
  own: TemplateFiles,
  toolkit: TemplateFiles,
): { readonly text: string; readonly file: string } {
  const path = templatePath(name, language);
  const found = own.get(path) ?? toolkit.get(path);
  if (found !== undefined) return found;
  throw new UserError(
    `Unexpected toolkit without the template ${path}, expected it in templates/.`,
    'Install deliver again, or put a template of your own there in the workspace.',
    { file: `templates/${path}` },
  );
}
