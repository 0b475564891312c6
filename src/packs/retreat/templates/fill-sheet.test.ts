import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMITMENT_HEADINGS } from '../../../core/commitment-headings.ts';
import type { Block, FormPart } from '../../../core/document.ts';
import { UserError } from '../../../core/user-error.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { fillSheet, fillSheets } from './fill-sheet.ts';
import { pickTemplate, templatePath } from './pick-template.ts';
import { readSheetTemplate } from './read-sheet-template.ts';
import { SHEET_NAMES, type SheetName } from './sheet-name.ts';
import type { SheetValues } from './sheet-values.ts';
import { FULL, POOR } from './values.fixture.ts';

const LANGUAGES = ['en', 'fr'] as const;
const TEMPLATES = fileURLToPath(new URL('../../../../templates', import.meta.url));

function filled(text: string, values: SheetValues = FULL): FilledSheet {
  return fillSheet('evaluation', readSheetTemplate(text, 'evaluation.md'), values);
}
const blocksOf = (sheet: FilledSheet): Block[] => sheet.pages.flatMap(({ blocks }) => blocks);
const partsOf = (sheet: FilledSheet): FormPart[] => blocksOf(sheet).flatMap((block) => (block.kind === 'form' ? block.parts : []));

function shipped(language: 'en' | 'fr', values: SheetValues): Map<SheetName, FilledSheet> {
  const templates = SHEET_NAMES.map((name) => {
    const path = templatePath(name, language);
    return [name, readSheetTemplate(readFileSync(`${TEMPLATES}/${path}`, 'utf8'), path)] as const;
  });
  return fillSheets(new Map(templates), { ...values, language });
}

describe('a sheet', () => {
  it('leaves out a line without its value, and fills the others', () => {
    const sheet = filled('# T\nAt {venue}.\nFor {purpose}\n[lines 2] {venue}?', { ...POOR, retreat: { title: 'R', purpose: 'this.' } });
    expect(blocksOf(sheet)).toEqual([{ kind: 'paragraph', text: 'For this.' }]);
  });

  it('has a page for each priority, a list and rows for each value, and a tip once', () => {
    const text =
      '# T\n[for each priority]\n## {number} {priority}\n### Causes\n- {causes}\n- By {owner}\n|a|b|\n|-|-|\n|{periods}|{periods-actual}|\n[blank 2]\n> Look.\n[end]';
    const sheet = filled(text);
    expect(sheet.tips).toEqual(['Look.']);
    expect(sheet.pages.map(({ title, priority }) => [title, priority])).toEqual([
      ['1 Fewer stock-outs', 'stockouts'],
      ['2 Fewer deaths', 'deaths'],
    ]);
    expect(sheet.pages[0]?.blocks).toEqual([
      { kind: 'list', title: 'Causes', items: ['Orders come late', 'By Medical Store'] },
      {
        kind: 'form',
        id: 'evaluation-form-1',
        parts: [
          {
            kind: 'grid',
            columns: ['a', 'b'],
            widths: [1, 1],
            rows: [
              ['Feb 2026', '19.5 %'],
              ['Jun 2026', ''],
            ],
            blank: 2,
          },
        ],
      },
    ]);
    expect(sheet.pages[1]?.blocks).toMatchObject([{ kind: 'form', id: 'evaluation-form-2', parts: [{ rows: [], blank: 2 }] }]);
  });

  it('names the values of a list beside each other in a sentence, in the typography of its language', () => {
    expect(blocksOf(filled('# T\nWith {leaders}.'))).toEqual([{ kind: 'paragraph', text: 'With Aline Uwase; Bosco Gasana; Keza Mugabo.' }]);
    expect(blocksOf(filled('# T\n{groups}', { ...FULL, language: 'fr' }))).toEqual([{ kind: 'paragraph', text: 'Group 1\u202F; Group 2' }]);
  });

  it('puts a heading over the form, the list or the paragraph that follows', () => {
    const sheet = filled('# T\n### One\n[lines 1] a\n[lines 1] b\n### Two\nText\n### None\n### Three\n- c');
    expect(blocksOf(sheet)).toMatchObject([
      { kind: 'form', title: 'One', parts: [{ label: 'a' }, { label: 'b' }] },
      { kind: 'paragraph', tone: 'lead', text: 'Two' },
      { kind: 'paragraph', text: 'Text' },
      { kind: 'paragraph', tone: 'lead', text: 'None' },
      { kind: 'list', title: 'Three' },
    ]);
  });

  it('drops the heading of a list without points', () => {
    expect(blocksOf(filled('# T\n### Who\n- {leaders}\nText', POOR))).toEqual([{ kind: 'paragraph', text: 'Text' }]);
  });

  it('numbers boxes to be named by hand where the plan has no chain, and shows ranks where there are some', () => {
    const text =
      '# T\n[for each priority]\n[chain 1] Chain: {chain}\n[matrix] across: a | up: b | fields: c / d / e / f | items: {interventions}\n[end]';
    expect(partsOf(filled(text))).toEqual([
      { kind: 'chain', label: 'Chain', steps: ['Store', 'District pharmacy', 'Health centre'], linesBelow: 1 },
      { kind: 'matrix', across: 'a', up: 'b', fields: ['c', 'd', 'e', 'f'], items: ['Weekly stock review (rank 1)', 'Second supplier'] },
      { kind: 'chain', label: 'Chain', steps: ['1', '2', '3', '4', '5'], linesBelow: 1 },
      { kind: 'matrix', across: 'a', up: 'b', fields: ['c', 'd', 'e', 'f'], items: [] },
    ]);
  });

  it('keeps Markdown, formulas and braces in values as text', () => {
    const nasty = '**bold** [x](y) {owner} | # > =1+1';
    const [one] = FULL.priorities;
    const values = { ...FULL, priorities: [{ ...one, id: 'x', title: nasty, chain: [nasty], periods: [], interventions: [], causes: [] }] };
    const sheet = filled(
      '# T\n[for each priority]\n## {priority}\nAbout {priority}\n- {chain}\n[chain] {priority}: {chain}\n[end]',
      values,
    );
    expect(sheet.pages).toEqual([
      {
        title: nasty,
        priority: 'x',
        blocks: [
          { kind: 'paragraph', text: `About ${nasty}` },
          { kind: 'list', items: [nasty] },
          { kind: 'form', id: 'evaluation-form-1', parts: [{ kind: 'chain', label: nasty, steps: [nasty], linesBelow: 3 }] },
        ],
      },
    ]);
  });
});

describe('commitments', () => {
  it.each(LANGUAGES)('have the headings that are looked for when they are read back: %s', (language) => {
    const grid = partsOf(shipped(language, FULL).get('commitments') as FilledSheet).find(({ kind }) => kind === 'grid');
    expect(grid).toMatchObject({ readBack: 'commitments', columns: Object.values(COMMITMENT_HEADINGS[language]), blank: 6 });
    expect(grid?.kind === 'grid' && grid.rows.map(([priority]) => priority)).toEqual([
      'Fewer stock-outs',
      'Fewer stock-outs',
      'Fewer deaths',
      'Fewer deaths',
    ]);
  });

  it('names priorities of one title by their ids, and one page those of its own', () => {
    const same = { ...FULL, priorities: FULL.priorities.map((one) => ({ ...one, title: 'Same' })) };
    const rows = partsOf(filled('# T\n[commitments 1]', same)).flatMap((part) =>
      part.kind === 'grid' ? part.rows.map(([name]) => name) : [],
    );
    expect(rows).toEqual(['stockouts', 'deaths']);
    const pages = filled('# T\n[for each priority]\n## {priority}\n[commitments 1] blank: 0\n[end]').pages;
    expect(pages.map(({ blocks }) => blocks)).toMatchObject([
      [{ parts: [{ rows: [['Fewer stock-outs', '', '', '', '']], blank: 0 }] }],
      [{ parts: [{ rows: [['Fewer deaths', '', '', '', '']], blank: 0 }] }],
    ]);
  });

  it('has rows to write on without any priority', () => {
    expect(partsOf(filled('# T\n[commitments 2] blank: 0', POOR))).toMatchObject([{ rows: [], blank: 2 }]);
  });
});

describe.each(LANGUAGES)('the templates that are shipped, %s', (language) => {
  it('are those that a retreat asks for, with their description', () => {
    expect(readdirSync(`${TEMPLATES}/${language}/retreat`).sort()).toEqual(
      ['README.md', ...SHEET_NAMES.map((name) => `${name}.md`)].sort(),
    );
  });

  it('are all described: names and form lines', () => {
    const readme = readFileSync(`${TEMPLATES}/${language}/retreat/README.md`, 'utf8');
    for (const name of SHEET_NAMES) {
      expect(readme).toContain(`\`${name}.md\``);
      const text = readFileSync(`${TEMPLATES}/${templatePath(name, language)}`, 'utf8');
      for (const [, used = ''] of text.matchAll(/\{([a-z-]+)\??\}/g)) expect(readme, used).toContain(`{${used}}`);
    }
  });

  it.each([
    ['full', FULL],
    ['with nothing known', POOR],
    [
      'with nothing known of its priorities',
      { ...POOR, priorities: [{ id: 'x', title: 'X', periods: [], chain: [], interventions: [], causes: [] }] },
    ],
  ] as const)('fill %s, and nothing is left open', (_, values) => {
    const sheets = shipped(language, values);
    expect([...sheets.keys()]).toEqual([...SHEET_NAMES]);
    const ids = new Set<string>();
    for (const [name, { title, pages }] of sheets) {
      expect(title).not.toBe('');
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect(page.title).not.toMatch(/^\s*$|:\s*$/);
        expect(page.blocks.length, name).toBeGreaterThan(0);
        const said = JSON.stringify(page);
        expect(said).not.toMatch(/[{]\w+\}|\(\)|undefined|NaN|"text":""|"label":""|\(\s*,|: \.|, \.|\*\*/);
        for (const block of page.blocks) if (block.kind === 'form') ids.add(block.id);
        for (const block of page.blocks) if (block.kind === 'form') expect(block.parts.length).toBeGreaterThan(0);
      }
    }
    const forms = [...sheets.values()].flatMap(blocksOf).filter(({ kind }) => kind === 'form');
    expect(ids.size).toBe(forms.length);
  });

  it('print a page for each priority, and tips only for facilitators', () => {
    const sheets = shipped(language, FULL);
    for (const name of ['prioritisation-matrix', 'trajectory-setting', 'delivery-chain', 'root-cause'] as const) {
      const sheet = sheets.get(name) as FilledSheet;
      expect(sheet.pages.map(({ priority }) => priority)).toEqual(['stockouts', 'deaths']);
      expect(sheet.tips.length).toBeGreaterThanOrEqual(3);
      for (const tip of sheet.tips) expect(JSON.stringify(sheet.pages)).not.toContain(tip);
    }
    const notes = JSON.stringify((sheets.get('facilitator-notes') as FilledSheet).pages);
    for (const tip of sheets.get('prioritisation-matrix')?.tips ?? []) expect(notes).toContain(JSON.stringify(tip).slice(1, -1));
    expect(notes).toContain('Begin on time.');
  });

  it('say the same in both languages, part by part', () => {
    const shape = (sheets: Map<SheetName, FilledSheet>): unknown =>
      [...sheets].map(([name, { pages, tips }]) => [
        name,
        tips.length,
        pages.map(({ blocks }) => blocks.map((block) => (block.kind === 'form' ? block.parts.map(({ kind }) => kind) : block.kind))),
      ]);
    expect(shape(shipped(language, FULL))).toEqual(shape(shipped('en', FULL)));
  });
});

describe('the template of a sheet', () => {
  const toolkit = new Map([['en/retreat/commitments.md', { text: '# Toolkit', file: 'toolkit/commitments.md' }]]);

  it('is the workspace’s own where it has one', () => {
    const own = new Map([['en/retreat/commitments.md', { text: '# Own', file: 'templates/en/retreat/commitments.md' }]]);
    expect(pickTemplate('commitments', 'en', own, toolkit).text).toBe('# Own');
    expect(pickTemplate('commitments', 'en', new Map(), toolkit).text).toBe('# Toolkit');
  });

  it('is missed with its path', () => {
    expect(() => pickTemplate('evaluation', 'fr', new Map(), toolkit)).toThrow(UserError);
    expect(() => pickTemplate('evaluation', 'fr', new Map(), toolkit)).toThrow('without the template fr/retreat/evaluation.md');
  });
});
