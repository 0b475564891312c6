import { distance } from 'fastest-levenshtein';
import type { Check } from '../core/check.ts';
import type { Severity } from '../core/finding.ts';
import type { RuleSetting, Workspace } from '../core/workspace.ts';
import type { Source } from '../core/source.ts';

/** What deliver.yaml changed: reports say so. */
export interface SettledRules {
  readonly regraded: readonly { readonly code: string; readonly from: Severity; readonly to: Severity }[];
  readonly off: readonly string[];
}

export function settledRules(checks: readonly Check[], rules: Readonly<Record<string, RuleSetting>> = {}): SettledRules {
  const known = new Map(checks.map((check) => [check.code, check.severity]));
  const codes = Object.keys(rules)
    .filter((code) => known.has(code))
    .sort();
  return {
    off: codes.filter((code) => rules[code]?.off === true),
    regraded: codes.flatMap((code) => {
      const { severity, off } = rules[code] as RuleSetting;
      const from = known.get(code) as Severity;
      return off === true || severity === undefined || severity === from ? [] : [{ code, from, to: severity }];
    }),
  };
}

/** A code in deliver.yaml that no rule has. */
export interface UnknownRule {
  readonly code: string;
  readonly nearest: string | undefined;
  readonly at: Source;
}

/** Codes in `rules:` that no rule has, each with the nearest that one has. */
export function unknownRules(rules: Workspace['rules'], codes: readonly string[]): UnknownRule[] {
  return Object.entries(rules ?? {})
    .filter(([code]) => !codes.includes(code))
    .map(([code, { at }]) => ({ code, nearest: nearestCode(code, codes), at }));
}

/** Near: at most a third of the letters differ. */
function nearestCode(code: string, codes: readonly string[]): string | undefined {
  const ranked = codes.map((one) => ({ one, away: distance(code, one) })).sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best !== undefined && best.away <= Math.max(2, code.length / 3) ? best.one : undefined;
}
