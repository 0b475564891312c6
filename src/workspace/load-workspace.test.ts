import { describe, expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import { loadWorkspace } from './load-workspace.ts';

const SETTINGS = 'version: 1\nname: Ministry of Health\n';
const PLACES = `code,name,parent,level,aliases,opened,closed
RW,Rwanda,,country,,,
KGL,Kigali,RW,province,Kigali City;Ville de Kigali,,
GSB,Gasabo,KGL,district,,2006-01-01,
`;
const INDICATORS = `code,name,kind,over_time,numerator,denominator,direction,unit,lower,upper,factor,missing,decimals
stockout_rate,Stock-outs,percent,flow,#{stockout},#{visits},down,%,0,100,,,1
deliveries,Deliveries,count,flow,#{deliv.total} + #{deliv.other},,up,,,,,zero,
mmr,Maternal mortality,rate,flow,#{deaths},#{births},down,per 100 000,,,100000,,
`;
const PLAN = `priority: medicine-stockouts
title: Fewer stock-outs of essential medicines
owner: Director of Pharmaceutical Services
indicator: stockout_rate            # defined in indicators.csv; lower is better
baseline: { period: 2025-06, value: 28 }
target:   { period: 2027-06, value: 10 }
trajectory:
  shape: interventions              # or linear, compound, s-curve, points, seasonal
  interventions:
    - { id: redistribution, from: 2025-09, over: 6 months, effect: -6 }
    - { id: e-lmis,         from: 2026-01, over: 9 months, effect: -8 }
    - { id: supervision,    from: 2026-01, over: 12 months, effect: -4 }
milestones:
  - { title: e-LMIS live in 15 districts, due: 2026-06-30, owner: CIO }
chain: [Ministry, Medical Store, District pharmacy, Health centre]
risks:
  - { title: supplier default, likelihood: medium, impact: high, response: framework contract }
`;

type Files = Record<string, string | Uint8Array | undefined>;

function load(files: Files = {}): Promise<Workspace> {
  const all: Files = {
    'deliver.yaml': SETTINGS,
    'places.csv': PLACES,
    'indicators.csv': INDICATORS,
    'plans/stockouts.yaml': PLAN,
    ...files,
  };
  const there = Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined);
  return loadWorkspace(folderInMemory(Object.fromEntries(there)));
}

async function linesOf(files: Files): Promise<string[]> {
  const error = await load(files).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error('expected a UserError', { cause: error });
  return error.line.split('\n');
}

async function remarksOf(files: Files): Promise<string[]> {
  return (await load(files)).remarks.map(({ at, text }) => `${at.file}:${at.line} ${text}`);
}

describe('a workspace', () => {
  test('is loaded whole, with the plan of the mock-up', async () => {
    const workspace = await load({
      'population.csv': 'place;year;group;value\nRW;2026;;13 250 000\nRW;2026;under 5;1 800 000,5\n',
      'reports.csv': 'data set,elements,period type,who,deadline days\nHMIS,stockout;visits,Monthly,district,15\n',
      'submissions.csv': 'data_set,place,period,received\nHMIS,Gasabo,juin 2026,13/07/2026\nHMIS,GSB,202605,02/06/2026\n',
      'targets.csv': 'priority,place,baseline,target\nmedicine-stockouts,Gasabo,31 %,12.5\n',
      'data/ledger.jsonl': `{"when":"2026-07-01T10:00:00Z","who":"A","file":"data/a.csv","sha256":"${'a'.repeat(64)}"}\n`,
    });
    expect(workspace.remarks).toEqual([]);
    expect(workspace.places.map((place) => place.code)).toEqual(['RW', 'KGL', 'GSB']);
    expect(workspace.places[1]).toEqual({
      code: 'KGL',
      name: 'Kigali',
      parent: 'RW',
      level: 'province',
      aliases: ['Kigali City', 'Ville de Kigali'],
    });
    expect(workspace.indicators.map(({ code, factor, unit }) => [code, factor, unit])).toEqual([
      ['stockout_rate', 100, '%'],
      ['deliveries', 1, ''],
      ['mmr', 100000, 'per 100 000'],
    ]);
    expect(workspace.populations.map(({ place, year, group, value }) => [place, year, group, value])).toEqual([
      ['RW', 2026, '', 13_250_000],
      ['RW', 2026, 'under 5', 1_800_000.5],
    ]);
    expect(workspace.reports[0]).toMatchObject({
      dataSet: 'HMIS',
      elements: ['stockout', 'visits'],
      periodType: 'monthly',
      deadlineDays: 15,
    });
    expect(workspace.submissions?.map(({ place, period, received }) => [place, period.id, received])).toEqual([
      ['GSB', '202606', '2026-07-13'],
      ['GSB', '202605', '2026-06-02'],
    ]);
    expect(workspace.targets[0]).toMatchObject({ place: 'GSB', baseline: 31, target: 12.5 });
    expect(workspace.ledger).toHaveLength(1);
    const [plan] = workspace.plans;
    expect(plan).toMatchObject({
      priority: 'medicine-stockouts',
      baseline: { period: { id: '202506', type: 'monthly' }, value: 28 },
      target: { period: { id: '202706' }, value: 10 },
      trajectory: { shape: 'interventions' },
      interventions: [
        { id: 'redistribution', from: { id: '202509' }, over: 6, effect: -6 },
        { id: 'e-lmis', from: { id: '202601' }, over: 9, effect: -8 },
        { id: 'supervision', from: { id: '202601' }, over: 12, effect: -4 },
      ],
      milestones: [{ title: 'e-LMIS live in 15 districts', due: '2026-06-30', owner: 'CIO' }],
      chain: ['Ministry', 'Medical Store', 'District pharmacy', 'Health centre'],
      at: { file: 'plans/stockouts.yaml', line: 1 },
    });
  });

  test('is read from a French spreadsheet: semicolons, Windows-1252, French headings and words', async () => {
    const french = Buffer.from(
      'Code;Libellé;Nature;Dans le temps;Numérateur;Dénominateur;Sens;Unité;Minimum;Maximum\nstockout_rate;Ruptures;Pourcentage;flux;#{stockout};#{visits};baisse;%;0,5;99,5\n',
      'latin1',
    );
    const { indicators, remarks } = await load({ 'indicators.csv': new Uint8Array(french) });
    expect(remarks.map((remark) => remark.text)).toEqual([]);
    expect(indicators).toEqual([
      {
        code: 'stockout_rate',
        name: 'Ruptures',
        kind: 'percent',
        overTime: 'flow',
        numerator: '#{stockout}',
        denominator: '#{visits}',
        factor: 100,
        direction: 'down',
        unit: '%',
        lower: 0.5,
        upper: 99.5,
      },
    ]);
  });

  test('says at once what is wrong in deliver.yaml, the places and the indicators', async () => {
    expect(
      await linesOf({
        'deliver.yaml': 'version: 1\n',
        'places.csv': PLACES.replace('GSB,Gasabo,KGL', 'GSB,Gasabo,KLG'),
        'indicators.csv': INDICATORS.replace('percent,flow', 'precent,flow').replace('#{visits},down', ',dwn'),
      }),
    ).toEqual([
      'deliver.yaml, line 1, column 1 (name): Unexpected gap: no "name", expected the name of the ministry or programme. Add "name: …".',
      'places.csv, line 4, column 3 (parent): Unexpected parent "KLG", expected the code of a place. Write "KGL" (the nearest).',
      'indicators.csv, line 2, column 3 (kind): Unexpected kind "precent", expected one of "count", "percent", "rate", "mean". Write "percent" (the nearest).',
      'indicators.csv, line 2, column 7 (direction): Unexpected direction "dwn", expected one of "up", "down". Write "down" (the nearest).',
    ]);
  });

  test('without its files says how to make them', async () => {
    expect(await linesOf({ 'deliver.yaml': undefined })).toEqual([
      'deliver.yaml: Unexpected folder without deliver.yaml, expected a workspace. Make one with: deliver init',
    ]);
    expect(await linesOf({ 'places.csv': undefined, 'indicators.csv': '' })).toEqual([
      'indicators.csv: Unexpected empty file, expected a heading and rows. Export the table again and check that it has content.',
    ]);
    expect(await linesOf({ 'indicators.csv': undefined })).toEqual([
      'indicators.csv: Unexpected gap: no indicators.csv, expected it (or a sheet Indicators in workspace.xlsx). Add the file with the headings code, name, kind, over_time, numerator, direction.',
    ]);
  });

  test('without places takes every name as a place of its own', async () => {
    const workspace = await load({
      'places.csv': undefined,
      'reports.csv': 'data_set,elements,period_type,who\nHMIS,a,monthly,place\n',
      'submissions.csv': 'data_set,place,period,received\n',
      'targets.csv': 'priority,place,baseline,target\nmedicine-stockouts,Any Hospital,30,10\n',
    });
    expect(workspace.places).toEqual([]);
    expect(workspace.targets[0]?.place).toBe('Any Hospital');
    expect(workspace.reports[0]?.who).toBe('place');
    // An empty table of submissions is a form not filled in, and no record of nothing received.
    expect(workspace.submissions).toBeUndefined();
    expect(workspace.remarks[0]?.text).toMatch(/^There is no places\.csv: every name in the data is a place of its own/);
  });
});

describe('places', () => {
  const places = (rows: string) => ({ 'places.csv': `code,name,parent,level,aliases,opened,closed\n${rows}` });

  test.each<[string, string, string[]]>([
    [
      'a code twice',
      'A,Top,,country\nB,One,A,district\nB,Two,A,district',
      [
        'places.csv, line 4, column 1 (code): Unexpected second place with code "B", expected each code once (first: places.csv, line 3, column 1 (code)). Remove one, or give it its own code.',
      ],
    ],
    [
      'a circle',
      'A,Top,,country\nB,Bee,D,x\nC,Cee,B,y\nD,Dee,C,z\nE,Self,E,w',
      [
        'places.csv, line 3, column 3 (parent): Unexpected circle of places: B → D → C → B, expected parents that end at the top. Correct one parent.',
        'places.csv, line 6, column 3 (parent): Unexpected circle of places: E → E, expected parents that end at the top. Correct one parent.',
      ],
    ],
    [
      'a parent by name',
      'RW01,Kigali,,province\nB,Gasabo,Kigali,district\nC,Kicukiro,Kigali,district',
      [
        'places.csv, line 3, column 3 (parent): Unexpected parent "Kigali" (and in 1 more rows), expected the code of a place. Write "RW01" (its code).',
      ],
    ],
    [
      'dates',
      'A,Top,,country,,2024-02-30,\nB,Bee,A,x,,2024-05-01,2023-05-01\nC,Cee,A,x,,03/04/2024,',
      [
        'places.csv, line 2, column 6 (opened): Unexpected opened "2024-02-30", expected a date that exists, as 2024-06-30. Write year-month-day.',
        'places.csv, line 3, column 7 (closed): Unexpected closing date 2023-05-01 before the opening date 2024-05-01, expected it later. Correct one of the two.',
        'places.csv, line 4, column 6 (opened): Unexpected opened "03/04/2024", expected a date that reads one way, as 2024-06-30. Write year-month-day.',
      ],
    ],
    [
      'blanks, and codes that a spreadsheet shortened',
      ',Nobody,,country\nB,,,x\n1.2E+05,Big,,x',
      [
        'places.csv, line 2, column 1 (code): Unexpected blank "code", expected a value. Fill it in.',
        'places.csv, line 3, column 2 (name): Unexpected blank "name", expected a value. Fill it in.',
        'places.csv, line 4, column 1 (code): Unexpected code "1.2E+05", expected the code itself; a spreadsheet has shortened it. Format the column as text and enter the code again.',
      ],
    ],
    [
      'a comma that shifts a row',
      'A,Top,,country,,,\nB,Hospital, North,A,district,,,2020-01-01\n',
      ['places.csv, line 3, column 8: Unexpected cell 8, expected 7 as in the headings. Put texts that hold the delimiter in quotes.'],
    ],
  ])('%s', async (_, rows, lines) => {
    expect((await linesOf(places(rows))).slice(0, lines.length)).toEqual(lines);
  });

  test('headings that are missing name the nearest column', async () => {
    expect(await linesOf({ 'places.csv': 'kode;nom;niveau\nA;Haut;pays\n' })).toEqual([
      'places.csv, line 1: Unexpected headings without "code", expected "code", "name", "level". Rename the column "kode" to "code".',
    ]);
  });

  test('odd but possible things are remarks', async () => {
    const rows = '0012,Top,,country,,,\n# a note,,,,,,\n0013,One,0012,country,Two,,\n13,Two,0012,,Two,,\n0014,Three,0012,d,Two,,';
    expect(await remarksOf({ ...places(rows), 'plans/stockouts.yaml': undefined })).toEqual([
      'places.csv:5 Unexpected blank level for "13", expected country, district, facility, …; it stands in no league table.',
      'places.csv:4 Unexpected level "country" for "0013", expected one below that of its parent "0012", which has the same.',
      'places.csv:5 Unexpected code "13", expected 4 digits as the others have; a spreadsheet may have dropped leading zeros. Format the column as text.',
      'places.csv:5 Unexpected alias "Two" of "13", expected a name of one place: it also stands for "0013".',
      'places.csv:6 Unexpected alias "Two" of "0014", expected a name of one place: it also stands for "13".',
    ]);
  });

  test('many rows with one misspelt parent are one problem', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => `F${i},Facility ${i},NORD-KIVOU,facility`).join('\n');
    expect(await linesOf(places(`NORD-KIVU,Nord-Kivu,,province\n${rows}`))).toEqual([
      'places.csv, line 3, column 3 (parent): Unexpected parent "NORD-KIVOU" (and in 499 more rows), expected the code of a place. Write "NORD-KIVU" (the nearest).',
    ]);
  });
});

describe('indicators', () => {
  const indicators = (row: string) => ({
    'indicators.csv': `code,name,kind,over_time,numerator,denominator,direction,unit,lower,upper,factor\n${row}`,
  });

  test.each<[string, string[]]>([
    [
      'a,A,percent,flow,#{x},,up',
      [
        'indicators.csv, line 2, column 6 (denominator): Unexpected percent without denominator, expected an expression such as #{element} or #{population}. Fill in the denominator, or make the kind count.',
      ],
    ],
    [
      'a,A,rate,flow,#{x},#{y},up',
      [
        'indicators.csv, line 2, column 11 (factor): Unexpected rate without factor, expected per how many it is, such as 1000. Fill in the factor.',
      ],
    ],
    [
      'a,A,count,flow,#{x},#{y},up',
      [
        'indicators.csv, line 2, column 6 (denominator): Unexpected denominator for a count, expected none. Remove it, or make the kind percent, rate or mean.',
      ],
    ],
    [
      'a,A,percent,flow,#{x},#{y},up,%,100,0',
      ['indicators.csv, line 2, column 9 (lower): Unexpected lower 100 above upper 0, expected it at or below. Swap or correct them.'],
    ],
    [
      'a,A,count,monthly,12,,up',
      [
        'indicators.csv, line 2, column 4 (over_time): Unexpected over_time "monthly", expected one of "flow", "stock", "cumulative". Choose one of these.',
        'indicators.csv, line 2, column 5 (numerator): Unexpected numerator "12" without a data element, expected at least one, as #{element}. Put the element between #{ and }.',
      ],
    ],
    [
      'a,A,count,flow,#{x},,up\na,B,count,flow,#{y},,up',
      [
        'indicators.csv, line 3, column 1 (code): Unexpected second indicator with code "a", expected each code once (first: indicators.csv, line 2, column 1 (code)). Remove one, or give it its own code.',
      ],
    ],
  ])('%s', async (row, lines) => {
    expect(await linesOf(indicators(row))).toEqual(lines);
  });

  test('an expression that does not parse says where', async () => {
    const [line] = await linesOf(indicators('a,A,count,flow,#{x} + + ,,up'));
    expect(line).toMatch(
      /^indicators\.csv, line 2, column 5 \(numerator\): Unexpected numerator "#\{x\} \+ \+" at character \d+: .+ Write it as #\{element\}/,
    );
  });
});

describe('the other tables', () => {
  test.each<[string, Files, string[]]>([
    [
      'population',
      { 'population.csv': 'place,year,group,value\nGBS,2026,,5\nGSB,26,,5\nGSB,2026,,"12,345"\nGSB,2025,,1\nGSB,2025,,2\n' },
      [
        'population.csv, line 2, column 1 (place): Unexpected place "GBS", expected the code of a place in the table of places. Write "GSB" (the nearest), or add "GBS" to the places.',
        'population.csv, line 3, column 2 (year): Unexpected year "26", expected four digits such as 2026. Correct the year.',
        'population.csv, line 4, column 4 (value): Unexpected value "12,345", expected a number that reads one way (may be 12.345 or 12345): 12345, or 12,3450. Correct the number.',
        'population.csv, line 6, column 4 (value): Unexpected second value 2 for the same place, year and group, expected one (first: 1, population.csv, line 5). Remove the wrong one.',
      ],
    ],
    [
      'reports and submissions',
      {
        'reports.csv': 'data_set,elements,period_type,who,deadline_days\nHMIS,a,monthy,distrct,-1\n',
        'submissions.csv': 'data_set,place,period,received\nHMS,GSB,2026-13,soon\n',
      },
      [
        'reports.csv, line 2, column 3 (period_type): Unexpected period_type "monthy", expected one of "daily", "weekly", "weekly-wednesday", "weekly-thursday", "weekly-friday", "weekly-saturday", "weekly-sunday", "bi-weekly", "monthly", "bi-monthly", "quarterly", "quarterly-november", "six-monthly", "six-monthly-april", "six-monthly-november", "yearly", "financial-february", "financial-april", "financial-july", "financial-august", "financial-september", "financial-october", "financial-november". Write "monthly" (the nearest).',
        'reports.csv, line 2, column 4 (who): Unexpected who "distrct", expected a level ("country", "province", "district") or codes of places. Write "district" (the nearest).',
        'reports.csv, line 2, column 5 (deadline_days): Unexpected deadline_days "-1", expected 0 or more. Correct the number.',
        'submissions.csv, line 2, column 1 (data_set): Unexpected data set "HMS", expected one in the table of reports. Add "HMS" to the table of reports.',
        'submissions.csv, line 2, column 3 (period): Unexpected period "2026-13", expected a period such as 2025-06, 2026Q1 or 2026. Correct the period.',
        'submissions.csv, line 2, column 4 (received): Unexpected received "soon", expected a date that exists, as 2024-06-30. Write year-month-day.',
      ],
    ],
    [
      'targets',
      { 'targets.csv': 'priority,place,baseline,target\nmedicine-stockout,GSB,30,10\nmedicine-stockouts,GSB,10,30\n' },
      [
        'targets.csv, line 2, column 1 (priority): Unexpected priority "medicine-stockout", expected one that has a plan. Write "medicine-stockouts" (the nearest).',
        'targets.csv, line 3, column 4 (target): Unexpected target 30, expected 10 (the baseline) or less, because lower is better. Correct one of the two.',
      ],
    ],
    [
      'the ledger',
      { 'data/ledger.jsonl': '{"file":"a"}\nwhen\n{"wh' },
      [
        'data/ledger.jsonl, line 1: Unexpected ledger line: no "sha256" of 64 hex digits, expected {"when", "who", "file", "sha256", …}. Restore the line from a copy; the ledger is only ever added to.',
        'data/ledger.jsonl, line 2: Unexpected ledger line: no JSON, expected {"when", "who", "file", "sha256", …}. Restore the line from a copy; the ledger is only ever added to.',
      ],
    ],
  ])('%s', async (_, files, lines) => {
    expect(await linesOf(files)).toEqual(lines);
  });

  test('a ledger whose line broke off goes on, with a remark', async () => {
    const good = `{"when":"2026-07-01T10:00:00Z","file":"data/a.csv","sha256":"${'a'.repeat(64)}"}`;
    const workspace = await load({ 'data/ledger.jsonl': `${good}\n{"when":"2026-` });
    expect(workspace.ledger).toHaveLength(1);
    expect(workspace.remarks[0]?.text).toBe(
      'Unexpected end of the last line, expected one JSON object; it was broken off while being written and is left out.',
    );
  });
});
