import type { Check } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { countPlaces } from './collect-findings.ts';

/** A finding in words. Rules also find how many places there are in `args.places`. */
export function wordFinding(finding: Finding, check: Check, language: Language): { message: string; fix: string } {
  const words = check.words[language];
  const args = { ...finding.args, places: countPlaces(finding) };
  return { message: words.message(args), fix: words.fix(args) };
}
