import type { Source } from '../core/source.ts';

/** What became of an upload, as `--format json` gives it. */
export interface Verdict {
  readonly file: string;
  readonly sha256: string;
  readonly status: 'accepted' | 'would-accept' | 'refused' | 'known' | 'unreadable';
  /** Where it lies in the workspace now. */
  readonly target?: string;
  readonly reason?: string;
  /** Codes of rules that found errors, and of warnings that nobody waived. */
  readonly errors: readonly string[];
  readonly openWarnings: readonly string[];
  readonly waived: readonly { readonly code: string; readonly places: number }[];
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** Values. */
  readonly added: number;
  readonly same: number;
  readonly changed: readonly {
    readonly place: string;
    readonly element: string;
    readonly category: string;
    readonly period: string;
    readonly from: number;
    readonly to: number;
    readonly fromAt: Source;
    readonly toAt: Source;
  }[];
  readonly replaces: readonly string[];
}

/** Changes shown for each file; the rest is counted. */
const SHOWN = 10;

/** The verdicts as a page of a terminal. */
export function acceptPage(verdicts: readonly Verdict[]): string {
  const parts = verdicts.map((one) => [`${one.file}  ${HEADLINE[one.status](one)}`, ...linesOf(one)].join('\n'));
  const waiting = verdicts.some((one) => one.status === 'would-accept');
  return `${[...parts, ...(waiting ? ['Nothing was written: values would be replaced. Look at them, then run it again with --yes.'] : [])].join('\n\n')}\n`;
}

const HEADLINE: Readonly<Record<Verdict['status'], (one: Verdict) => string>> = {
  accepted: (one) => `taken in as ${one.target ?? one.file}`,
  'would-accept': () => 'would be taken in',
  refused: () => 'refused',
  known: (one) => `nothing to do: ${one.reason ?? 'known'}`,
  unreadable: () => 'could not be read',
};

function linesOf(one: Verdict): string[] {
  if (one.status === 'known') return [];
  if (one.status === 'unreadable') return [`  ${one.reason ?? ''}`];
  const effect = `  ${count(one.added, 'value')} added, ${one.changed.length} changed, ${one.same} as before.`;
  return [...reasons(one), effect, ...changes(one)];
}

function reasons(one: Verdict): string[] {
  const lines: string[] = [];
  if (one.errors.length > 0) lines.push(`  Errors: ${one.errors.join(', ')}. See where: deliver validate "${one.file}"`);
  if (one.openWarnings.length > 0)
    lines.push(
      `  Warnings: ${one.openWarnings.join(', ')}. Correct them, or take them: --waive ${one.openWarnings.join(',')} --because "…"`,
    );
  if (one.waived.length > 0)
    lines.push(`  Waived: ${one.waived.map(({ code, places }) => `${code} (${count(places, 'place')})`).join(', ')}.`);
  return lines;
}

function changes(one: Verdict): string[] {
  const shown = one.changed.slice(0, SHOWN).map((change) => {
    const what = [change.place, change.element, change.category, change.period].filter((part) => part !== '').join(', ');
    return `  ${what}: ${change.from} → ${change.to}  (${change.fromAt.file})`;
  });
  const rest = one.changed.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ...(one.replaces.length > 0 ? [`  Kept beside it: ${one.replaces.join(', ')}`] : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
