import { describe, expect, test } from 'vitest';
import { leftOutLines, remarkLines, workspaceWith } from '../../../test/programme-tables.ts';
import { programmeFiles } from '../../demo/programme-files.ts';
import { loadCauses } from './load-causes.ts';

const CAUSES = 'priority,code,parent,category,text,evidence\n';
const RATINGS = 'priority,intervention,title,cause,rater,impact,feasibility,cost,time\n';
const TREE = `${CAUSES}births,S1,,Place,Far,x\nbirths,S1.1,S1,,Money,\nmedicines,M1,,,Late,\n`;

async function load(files: { causes?: string; interventions?: string }) {
  const named = Object.fromEntries(Object.entries(files).map(([name, text]) => [`programme/${name}.csv`, text]));
  const { folder, workspace } = await workspaceWith(named);
  return loadCauses(folder, workspace);
}

describe('causes and ratings', () => {
  test('are undefined where there is neither table', async () => {
    expect(await load({})).toBeUndefined();
  });

  test('are read, in any order of causes and with several roots', async () => {
    const read = await load({
      causes: `${CAUSES}births,b,a,,B,\nSkilled births,a,,Place,A,seen\nbirths,c,,,C,\nmedicines,a,,,Other,\n`,
      interventions: `${RATINGS}births,vouchers,Vouchers,b,Ana,4,5,3,\nbirths,vouchers,,,Ben,1,,,2\n`,
    });
    expect(leftOutLines(read)).toEqual([]);
    expect(remarkLines(read)).toEqual([]);
    expect(read?.causes).toMatchObject([
      { code: 'b', parent: 'a' },
      { priority: 'births', code: 'a', category: 'Place', evidence: 'seen' },
      { code: 'c' },
      { priority: 'medicines', code: 'a' },
    ]);
    expect(read?.causes[1]).not.toHaveProperty('parent');
    expect(read?.ratings).toMatchObject([
      { intervention: 'vouchers', title: 'Vouchers', cause: 'b', rater: 'Ana', impact: 4, feasibility: 5, cost: 3 },
      { title: 'Vouchers', cause: 'b', rater: 'Ben', impact: 1, time: 2 },
    ]);
    expect(read?.ratings[0]).not.toHaveProperty('time');
  });

  test('may be written in French', async () => {
    const read = await load({
      causes: 'priorité;code;parent;catégorie;texte;preuve\nbirths;a;;Lieu;Loin;x\n',
      interventions: 'priorité;intervention;titre;cause;évaluateur;impact;faisabilité;coût;rapidité\nbirths;v;Bons;a;Ana;4;5;3;2\n',
    });
    expect([leftOutLines(read), remarkLines(read)]).toEqual([[], []]);
    expect(read?.causes).toMatchObject([{ text: 'Loin', evidence: 'x', category: 'Lieu' }]);
    expect(read?.ratings).toMatchObject([{ title: 'Bons', cause: 'a', impact: 4, feasibility: 5, cost: 3, time: 2 }]);
  });

  test('of the demo are read whole', async () => {
    const ids = ['medicine-stockouts', 'full-immunisation', 'skilled-birth-attendance', 'nurses-in-district-hospitals', 'maternal-deaths'];
    const plans = Object.fromEntries(ids.map((id) => [`plans/${id}.yaml`, `priority: ${id}\n`]));
    const { folder, workspace } = await workspaceWith({
      ...plans,
      ...Object.fromEntries(programmeFiles(1).map(({ path, bytes }) => [path, bytes])),
    });
    const read = await loadCauses(folder, workspace);
    expect([leftOutLines(read), remarkLines(read)]).toEqual([[], []]);
    expect(read?.causes).toHaveLength(21);
    expect(new Set(read?.ratings.map(({ intervention }) => intervention)).size).toBe(13);
  });
});

describe('a row that does not hold', () => {
  test.each([
    [
      'births,S9,S8,,T,',
      ['line 5, column 3 (parent): Unexpected cause "S8", expected a code in the table of causes. Write "S1" (the nearest)'],
    ],
    [
      'births,S9,M1,,T,',
      [
        'line 5, column 3 (parent): Unexpected cause "M1" of priority "medicines", expected one of "births". Correct the cause or the priority.',
      ],
    ],
    ['birth,S9,,,T,', ['Unexpected priority "birth"']],
    ['births,S9,,,,', ['column 5 (text): Unexpected blank "text"']],
    ['births,,,,T,', ['Unexpected blank "code"']],
    [
      'births,S9,S9,,T,',
      [
        'Unexpected circle of causes "S9" → "S9", expected parents that lead to the problem; none of them counts. Empty the parent of the one that explains the problem itself.',
      ],
    ],
    [
      'births,a,b,,T,\nbirths,b,c,,T,\nbirths,c,a,,T,\nbirths,d,c,,T,',
      [
        'line 5, column 3 (parent): Unexpected circle of causes "a" → "b" → "c" → "a"',
        'line 8, column 3 (parent): Unexpected cause "c", expected one that was taken: its own row is left out. Mend programme/causes.csv, line 7 first.',
      ],
    ],
    [
      'births,S9,S8,,T,\nbirths,S10,S9,,T,',
      ['Unexpected cause "S8"', 'Unexpected cause "S9", expected one that was taken: its own row is left out.'],
    ],
    ['births,S9,,,T,\nbirths,S9,,,U,', ['Unexpected second cause with code "S9" of "births"']],
  ])('among the causes is left out: %s', async (rows, messages) => {
    const read = await load({ causes: `${TREE}${rows}\n` });
    const lines = leftOutLines(read);
    expect(lines).toHaveLength(messages.length);
    messages.forEach((message, index) => expect(lines[index]).toContain(message));
    expect(read?.causes.map(({ code }) => code)).toEqual(['S1', 'S1.1', 'M1']);
  });

  test.each([
    ['births,v,V,,Ana,6,,,', 'column 6 (impact): Unexpected impact "6", expected 1 to 5. Correct the number.', 0],
    ['births,v,V,,Ana,,0,,', 'Unexpected feasibility "0", expected 1 to 5.', 0],
    ['births,v,V,,Ana,,,2.5,', 'Unexpected cost "2.5", expected a whole number.', 0],
    ['births,v,V,,,3,,,', 'column 5 (rater): Unexpected blank "rater"', 0],
    ['births,,V,,Ana,3,,,', 'Unexpected blank "intervention"', 0],
    ['birth,v,V,,Ana,3,,,', 'Unexpected priority "birth"', 0],
    [
      'births,v,V,S7,Ana,3,,,',
      'column 4 (cause): Unexpected cause "S7", expected a code in the table of causes; the rating stays, without its cause.',
      1,
    ],
    [
      'births,v,V,M1,Ana,3,,,',
      'Unexpected cause "M1" of priority "medicines", expected one of "births"; the rating stays, without its cause.',
      1,
    ],
    [
      'births,v,V,,Ana,3,,,\nbirths,v,V,,ana,4,,,',
      'Unexpected second rating of "v" by "Ana", expected one (the other: programme/interventions.csv, line 2); they differ, so none of them counts.',
      0,
    ],
  ])('among the ratings is left out: %s', async (rows, message, stay) => {
    const read = await load({ causes: TREE, interventions: `${RATINGS}${rows}\n` });
    expect(leftOutLines(read)).toHaveLength(1);
    expect(leftOutLines(read)[0]).toContain(message);
    expect(read?.ratings).toHaveLength(stay);
  });
});

test.each([
  [
    'births,v,V,,Ana,3,,,\nbirths,v,W,,Ben,3,,,',
    'line 3, column 3 (title): Unexpected title "W" of "v", expected "V" as in programme/interventions.csv, line 2; the first counts.',
    2,
  ],
  ['births,v,V,S1,Ana,3,,,\nbirths,v,V,S1.1,Ben,3,,,', 'Unexpected cause "S1.1" of "v", expected "S1"', 2],
  ['births,v,V,,Ana,3,,,\nbirths,v,V,,Ana,3,,,', 'they say the same and count once', 1],
])('what stops nothing is remarked on: %s', async (rows, message, count) => {
  const read = await load({ causes: TREE, interventions: `${RATINGS}${rows}\n` });
  expect(leftOutLines(read)).toEqual([]);
  expect(remarkLines(read)).toHaveLength(1);
  expect(remarkLines(read)[0]).toContain(message);
  expect(read?.ratings).toHaveLength(count);
  expect(new Set(read?.ratings.map(({ title, cause }) => `${title} ${cause}`)).size).toBe(1);
});
