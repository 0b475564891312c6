import { describe, expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import { Findings, sayProblem } from './problem.ts';
import { readSettings } from './settings.ts';

function read(text: string) {
  const findings = new Findings();
  const settings = readSettings('deliver.yaml', text, findings);
  return { settings, lines: findings.problems.map(sayProblem) };
}

describe('deliver.yaml', () => {
  test('needs a version and a name; the rest has defaults', () => {
    expect(read('version: 1\nname: Ministry of Health\n').settings).toEqual({
      name: 'Ministry of Health',
      author: 'Ministry of Health',
      language: 'en',
      calendar: 'gregorian',
      fiscalYearStart: 1,
      thresholds: DEFAULT_THRESHOLDS,
      sources: [],
    });
  });

  test('is read whole', () => {
    const { settings, lines } = read(`version: 1
name: Ministère de la Santé
author: Cellule de suivi
language: fr
calendar: gregorian
fiscal_year: juillet
thresholds:
  completeness_floor: 85 %
  progress: { G: 1.0, AG: 0.95 }
  outlook_level: 0.9
  run_rate: { most: 9 }
sources:
  - files: data/*.csv
    include_hidden: true
    elements: { "ANC 1st visit": anc1, "ANC 4": 0012 }
`);
    expect(lines).toEqual([]);
    expect(settings?.thresholds).toEqual({
      ...DEFAULT_THRESHOLDS,
      completenessFloor: 0.85,
      progress: { G: 1, AG: 0.95, AR: 0.75 },
      outlookLevel: 0.9,
      runRate: { fewest: 6, most: 9 },
    });
    expect(settings?.fiscalYearStart).toBe(7);
    expect(settings?.sources).toEqual([
      {
        files: 'data/*.csv',
        includeHidden: true,
        elements: { 'ANC 1st visit': 'anc1', 'ANC 4': '0012' },
        at: { file: 'deliver.yaml', line: 13, column: 5, field: 'sources[0]' },
      },
    ]);
  });

  test('says every problem at once, each with its line and column', () => {
    expect(
      read(`version: 2
nmae: Ministry
language: englsh
fiscal_year: 13
thresholds:
  completeness_floor: 80
  progress: { G: 0.8, AG: 0.9 }
  runrate: { most: 9 }
sources:
  - file: data/*.csv
    include_hidden: maybe
    elements: [a]
`).lines,
    ).toEqual([
      'deliver.yaml, line 1, column 1 (name): Unexpected gap: no "name", expected the name of the ministry or programme. Add "name: …".',
      'deliver.yaml, line 1, column 10 (version): Unexpected "2", expected 1. Write "version: 1"; for a later version, update deliver.',
      'deliver.yaml, line 2, column 1 (nmae): Unexpected key "nmae", expected one of "version", "name", "author", "language", "calendar", "fiscal_year", "thresholds", "sources", "rules", "twinning", "programme". Write "name" (the nearest).',
      'deliver.yaml, line 3, column 11 (language): Unexpected "englsh", expected one of "en", "fr". Choose one of these.',
      'deliver.yaml, line 4, column 14 (fiscal_year): Unexpected "13", expected the first month of the fiscal year: 1 to 12, or its name. Correct the value.',
      'deliver.yaml, line 6, column 23 (thresholds.completeness_floor): Unexpected "80", expected a share from 0 to 1 (or 0 % to 100 %). Correct the value.',
      'deliver.yaml, line 8, column 3 (thresholds.runrate): Unexpected key "runrate", expected one of "completeness_floor", "progress", "relative", "least_planned_progress", "outlook_level", "outlook_fewest", "run_rate". Write "run_rate" (the nearest).',
      'deliver.yaml, line 10, column 5 (sources[0].files): Unexpected gap: no "files", expected a file or a pattern such as data/*.csv. Add "files: …".',
      'deliver.yaml, line 10, column 5 (sources[0].file): Unexpected key "file", expected one of "files", "include_hidden", "elements", "mapping". Write "files" (the nearest).',
      'deliver.yaml, line 11, column 21 (sources[0].include_hidden): Unexpected "maybe", expected true or false. Correct the value.',
      'deliver.yaml, line 12, column 15 (sources[0].elements): Unexpected list, expected keys with values. Correct the value.',
    ]);
  });

  test.each([
    [
      'version: 1\nname: A\n\tauthor: B',
      'deliver.yaml, line 3, column 1: Unexpected tab, expected spaces before a key. Replace the tab by spaces.',
    ],
    [
      'version: 1\nname: A\nname: B',
      'deliver.yaml, line 3, column 1: Unexpected second key of the same name, expected each key once. Remove one of the two.',
    ],
    [
      '',
      'deliver.yaml, line 1, column 1: Unexpected empty file, expected the keys "version", "name", "author", "language", "calendar", "fiscal_year", "thresholds", "sources", … (11 in all). Write them below, indented: "version: …".',
    ],
    [
      'version: 1\nname: A\nthresholds: 5',
      'deliver.yaml, line 3, column 13 (thresholds): Unexpected "5", expected the keys "completeness_floor", "progress", "relative", "least_planned_progress", "outlook_level", "outlook_fewest", "run_rate". Write them below, indented: "completeness_floor: …".',
    ],
    [
      'version: 1\nname: A\nthresholds: { progress: { AG: 0.7 } }',
      'deliver.yaml, line 3, column 25 (thresholds.progress): Unexpected bands G 1, AG 0.7, AR 0.75, expected G at or above AG, and AG at or above AR. Order them.',
    ],
    [
      'version: 1\nname: "A',
      'deliver.yaml, line 2, column 9: Unexpected end of a text or key, expected a closing quote, bracket or colon. Add what is missing before this place.',
    ],
  ])('answers %j', (text, line) => {
    expect(read(text).lines).toEqual([line]);
  });

  test('aliases that multiply, and endless brackets, end in one line', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefg'.split('').map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[i]}`).join(',')}]`),
    ].join('\n');
    expect(read(bomb).lines).toEqual([
      'deliver.yaml, line 1, column 1: Unexpected size: aliases or nesting grow without end, expected a settings file. Write values out instead of *aliases.',
    ]);
    expect(read('['.repeat(100_000)).lines).toHaveLength(1);
  });
});
