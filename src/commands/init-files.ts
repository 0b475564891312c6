import { allBytes } from '../core/bytes.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';

export interface InitOptions {
  readonly demo?: boolean;
  /** Parts with commas: `twinning,excel`. */
  readonly with?: string;
  readonly seed?: string;
  readonly name?: string;
  readonly language?: string;
  readonly calendar?: string;
  readonly fiscalYearStart?: string;
}

export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** The files of a new workspace: the demo's, or the templates' with the answers in them; and those of the parts asked for. */
export async function initFiles(options: InitOptions, effects: Effects): Promise<readonly NewFile[]> {
  if (options.with === undefined) return baseFiles(options, effects);
  const { readParts } = await import('../workspace/plan-parts.ts');
  const parts = readParts(options.with);
  const { withParts } = await import('./init-parts.ts');
  return withParts(await baseFiles(options, effects), parts, effects.templates);
}

async function baseFiles(options: InitOptions, effects: Effects): Promise<readonly NewFile[]> {
  if (options.demo === true) {
    const { demoWorkspace, DEMO_SEED } = await import('../demo/demo-workspace.ts');
    const files = demoWorkspace(options.seed === undefined ? DEMO_SEED : wholeNumber(options.seed, '--seed', 0, 4_294_967_295));
    // The demo's surveys answer the questions of the templates.
    return [...files, { path: QUESTIONS, bytes: allBytes(effects.templates.open(`en/${QUESTIONS}`)) }];
  }
  const { planInit } = await import('../workspace/plan-init.ts');
  const name =
    options.name ?? (await effects.ask({ kind: 'text', message: 'Name of the ministry or programme', default: 'Ministry of Health' }));
  const language = options.language ?? (await effects.ask({ kind: 'choice', message: 'Language', choices: LANGUAGES, default: 'en' }));
  const calendar =
    options.calendar ?? (await effects.ask({ kind: 'choice', message: 'Calendar', choices: CALENDARS, default: 'gregorian' }));
  const month =
    options.fiscalYearStart ?? (await effects.ask({ kind: 'text', message: 'First month of the fiscal year (1 to 12)', default: '7' }));
  const fiscalYearStart = wholeNumber(month, '--fiscal-year-start', 1, 12);
  const planned = planInit(effects.templates, {
    name,
    language: language === 'fr' ? 'fr' : 'en',
    calendar: calendar === 'ethiopian' ? 'ethiopian' : 'gregorian',
    fiscalYearStart,
  });
  return planned.map(({ path, text }) => ({ path, bytes: text }));
}

const QUESTIONS = 'leadership/questions.csv';

const LANGUAGES = [
  { name: 'English', value: 'en' },
  { name: 'Français', value: 'fr' },
] as const;

const CALENDARS = [
  { name: 'Gregorian', value: 'gregorian' },
  { name: 'Ethiopian', value: 'ethiopian' },
] as const;

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text.trim()) && value >= least && value <= most) return value;
  throw new UserError(`Unexpected "${text}" for ${option}, expected a whole number from ${least} to ${most}.`);
}
