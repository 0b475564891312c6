import { CHECKS } from '../checks/catalogue.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { entryOf, GLOSSARY, type Entry } from '../packs/glossary/glossary.ts';
import { nearestName } from '../workspace/nearest-name.ts';
import { ruleFacts, ruleOf, rulePage, rulesListed } from './explain-rule.ts';
import { chosenFormat } from './formats.ts';
import { wrapText } from './wrap-text.ts';

export interface ExplainOptions {
  readonly format?: string;
}

/** Says what stands behind a word of a report, with its source; without a word, lists what can be asked. @returns exit code 0 */
export async function explain(code: string | undefined, options: ExplainOptions, effects: Effects): Promise<number> {
  const json = chosenFormat(options.format, ['terminal', 'json']) === 'json';
  if (code === undefined) {
    await effects.out(
      json ? `${JSON.stringify([...GLOSSARY, ...CHECKS.map(ruleFacts)], undefined, 2)}\n` : `${listed()}\n${rulesListed()}`,
    );
    return 0;
  }
  const entry = entryOf(code);
  const rule = entry === undefined ? ruleOf(code) : undefined;
  if (rule !== undefined) {
    await effects.out(json ? `${JSON.stringify(rule, undefined, 2)}\n` : rulePage(rule));
    return 0;
  }
  if (entry === undefined) {
    const near = nearestName(
      code,
      [...GLOSSARY, ...CHECKS].map((one) => one.code),
    );
    throw new UserError(
      `Unexpected word "${code}", expected one that a report uses, ${near === undefined ? '' : `perhaps "${near}", or `}see all of them: deliver explain.`,
    );
  }
  await effects.out(json ? `${JSON.stringify(entry, undefined, 2)}\n` : page(entry));
  return 0;
}

function page(entry: Entry): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['', entry.meaning],
    ['Rule: ', entry.rule],
    ['What to do: ', entry.advice],
    ['Source: ', `${entry.source} (${entry.provenance})`],
  ];
  const paragraphs = parts.flatMap(([label, text]) => (text === undefined ? [] : [wrapText(label + text, 80)]));
  return `${entry.code} · ${entry.title}\n\n${paragraphs.join('\n\n')}\n`;
}

function listed(): string {
  const kinds = [...new Set(GLOSSARY.map((entry) => entry.kind))];
  const width = Math.max(...GLOSSARY.map((entry) => entry.code.length));
  const group = (kind: Entry['kind']): string =>
    GLOSSARY.filter((entry) => entry.kind === kind)
      .map((entry) => `  ${entry.code.padEnd(width)}  ${entry.title}\n`)
      .join('');
  return kinds.map((kind) => `${kind[0]?.toUpperCase()}${kind.slice(1)}\n${group(kind)}`).join('\n');
}
