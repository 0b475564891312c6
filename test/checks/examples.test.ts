import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../src/checks/word.ts';
import type { Check } from '../../src/core/check.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Language } from '../../src/core/language.ts';
import { allChecks } from './all-checks.ts';
import { placesFound, runExample } from './run-example.ts';

/** To run one family or rule: `CHECKS=places npx vitest …`, `CHECKS=unknown-place …`. */
const only = process.env['CHECKS'];
const checks = (await allChecks()).filter(({ family, check }) => only === undefined || only === family || only === check.code);

const SENTENCES: Readonly<Record<Language, RegExp>> = {
  en: /^Unexpected .+, expected .+\.$/su,
  fr: /inattendue?s?\b.*,.*[^n]attendue?s?\b.*\.$/isu,
};
/** What a value that is missing leaves in a sentence. */
const HOLES = /undefined|\bNaN\b|\[object|\bInfinity\b/u;

it('gives every rule a code of its own', () => {
  const codes = checks.map(({ check }) => check.code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

describe.each(checks)('$family/$check.code', ({ file, check }) => {
  it('is named as its file, in words of two languages', () => {
    expect(check.code).toBe(file);
    expect(check.code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u);
    expect(check.source).not.toBe('');
    for (const language of ['en', 'fr'] as const) {
      expect(check.words[language].title).not.toBe('');
      expect(check.words[language].why).not.toBe('');
    }
  });

  it('has a clean example first, and a found one second', () => {
    expect(check.examples[0].finds).toEqual([]);
    expect(check.examples[1].finds.length).toBeGreaterThan(0);
    expect(Array.isArray(check.examples[1].finds)).toBe(true);
  });

  it.each(check.examples.map((example) => ({ ...example })))('$says', async (example) => {
    const { outcome } = await runExample(check, example);
    if (typeof example.finds === 'string') {
      expect(outcome).toEqual({ code: check.code, status: 'not-run', reason: example.finds });
      return;
    }
    const findings = outcome.status === 'found' ? outcome.findings : [];
    const long = example.finds.some((place) => place.includes('!'));
    expect({ ...outcome, places: placesFound(findings, long) }).toMatchObject({
      status: example.finds.length === 0 ? 'clean' : 'found',
      places: example.finds.toSorted(),
    });
    for (const finding of findings) expectWords(check, finding);
  });
});

function expectWords(check: Check, finding: Finding): void {
  for (const language of ['en', 'fr'] as const) {
    const { message, fix } = wordFinding(finding, check, language);
    expect(message).toMatch(SENTENCES[language]);
    expect(message).not.toMatch(HOLES);
    expect(fix).toMatch(/\S.*\.$/su);
    expect(fix).not.toMatch(HOLES);
  }
}
