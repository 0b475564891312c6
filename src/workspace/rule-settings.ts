import { z } from 'zod';
import type { Severity } from '../core/finding.ts';
import type { RuleSetting } from '../core/workspace.ts';
import { proposeNearest } from './nearest-name.ts';
import { Written } from './written.ts';
import { readWrittenNumber, YAML_NUMBERS } from './written-number.ts';
import type { YamlFile } from './yaml-file.ts';
import { oneOf, scalar, text } from './yaml-schema.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const OFF = new Set(['off', 'false', 'no', 'non']);
const WORDS = ['off', ...SEVERITIES];
const EXPECTED = '"off", "error", "warning", "info", or options such as { severity: info }';

const WORD = scalar(
  EXPECTED,
  (word) => (OFF.has(word.toLowerCase()) ? ('off' as const) : SEVERITIES.find((severity) => severity === word.toLowerCase())),
  (word) => proposeNearest(word, WORDS, 'Choose one of these.'),
);

const OPTION = text('a number, true, false or a word').transform(optionValue);
const OPTIONS = z.object({ severity: oneOf(SEVERITIES).optional() }).catchall(OPTION);

/** `rules:` of deliver.yaml, by code: a severity, `off`, or `{ severity: …, option: value }`. */
export const RULES_SCHEMA = z.record(
  z.string(),
  z.unknown().transform((value, context): Omit<RuleSetting, 'at'> => {
    const result = value instanceof Written ? WORD.safeParse(value) : OPTIONS.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues) context.addIssue({ ...issue, input: value } as never);
      return z.NEVER;
    }
    return typeof result.data === 'string' ? settingOf(result.data) : withOptions(result.data);
  }),
);

/** Puts to each setting where it stands. */
export function placedRules(rules: z.output<typeof RULES_SCHEMA>, yaml: YamlFile): Record<string, RuleSetting> {
  return Object.fromEntries(Object.entries(rules).map(([code, rule]) => [code, { ...rule, at: yaml.atKey(['rules'], code) }]));
}

function settingOf(word: 'off' | Severity): Omit<RuleSetting, 'at'> {
  return word === 'off' ? { off: true, options: {} } : { severity: word, options: {} };
}

function withOptions({ severity, ...options }: z.output<typeof OPTIONS>): Omit<RuleSetting, 'at'> {
  return { ...(severity === undefined ? {} : { severity }), options };
}

function optionValue(value: string): number | string | boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  const read = readWrittenNumber(value, YAML_NUMBERS);
  return read.ok && !read.percent ? read.value : value;
}
