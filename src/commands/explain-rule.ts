import { CHECKS } from '../checks/catalogue.ts';
import type { Check } from '../core/check.ts';
import { wrapText } from './wrap-text.ts';

/** Columns of a page. */
const PAGE_COLUMNS = 80;

/** A rule of validation as `explain` tells it: everything comes from the rule's own file. */
export interface RuleFacts {
  readonly code: string;
  readonly kind: 'rule';
  readonly title: string;
  readonly meaning: string;
  readonly severity: Check['severity'];
  readonly source: string;
  readonly examples: readonly { readonly says: string; readonly finds: readonly string[] | string }[];
  readonly inFrench: { readonly title: string; readonly meaning: string };
}

/** The rule of a code, whatever its case. */
export function ruleOf(code: string): RuleFacts | undefined {
  const check = CHECKS.find((one) => one.code === code.trim().toLowerCase());
  return check === undefined ? undefined : ruleFacts(check);
}

export function ruleFacts({ code, severity, source, words, examples }: Check): RuleFacts {
  return {
    code,
    kind: 'rule',
    title: words.en.title,
    meaning: words.en.why,
    severity,
    source,
    examples: examples.map(({ says, finds }) => ({ says, finds })),
    inFrench: { title: words.fr.title, meaning: words.fr.why },
  };
}

/** One rule as a page. */
export function rulePage(rule: RuleFacts): string {
  const wrapped = [
    rule.meaning,
    `Severity: ${rule.severity}, unless deliver.yaml says otherwise (rules: { ${rule.code}: info }, or off).`,
    `Source: ${rule.source}`,
    `En français : ${rule.inFrench.title}. ${rule.inFrench.meaning}`,
  ];
  const examples = rule.examples.map(({ says, finds }) => wrapText(`· ${says} ${sayFinds(finds)}`, PAGE_COLUMNS));
  return `${rule.code} · ${rule.title}\n\n${wrapped.map((text) => wrapText(text, PAGE_COLUMNS)).join('\n\n')}\n\nExamples\n${examples.join('\n')}\n`;
}

function sayFinds(finds: readonly string[] | string): string {
  if (typeof finds === 'string') return `Not run: ${finds}.`;
  return finds.length === 0 ? 'Clean.' : `Found at ${finds.join(', ')}.`;
}

/** All rules, a line each. */
export function rulesListed(): string {
  const width = Math.max(...CHECKS.map((check) => check.code.length));
  return `Rules of validate\n${CHECKS.map(({ code, words }) => `  ${code.padEnd(width)}  ${words.en.title}\n`).join('')}`;
}
