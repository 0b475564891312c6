import { describe, expect, test } from 'vitest';
import { leftOutLines, remarkLines, workspaceWith } from '../../../test/programme-tables.ts';
import { demoLeaders, programmeFiles } from '../../demo/programme-files.ts';
import { loadProgramme } from './load-programme.ts';

const BASE: Readonly<Record<string, string>> = {
  leaders:
    'code,name,role,institution,team,priorities\nL1,Ana,Director,Ministry of Health,a,medicines;births\nL2,Ben,,Ministry of Health,,\nL3,Cy,,Medical Store,,medicines\n',
  activities:
    'code,kind,title,date,until,expected\nR1,retreat,First,2025-07-10,2025-07-11,all\nC1,coaching-round,,2025-09-01,2025-09-30,L1;L2\nK1,knowledge-sharing,,2025-12-04,,60\n',
};

async function load(tables: Readonly<Record<string, string>>, settings = '', today?: string, language = 'en') {
  const files = Object.fromEntries(Object.entries(tables).map(([name, text]) => [`programme/${name}.csv`, text]));
  const { folder, workspace } = await workspaceWith(files, settings, language);
  return loadProgramme(folder, workspace, today);
}
const HEADINGS: Readonly<Record<string, string>> = {
  leaders: 'code,name,role,institution,team,priorities',
  activities: 'code,kind,title,date,until,expected',
  participation: 'activity,date,leader,participants,absent,coach,minutes',
  'coaching-log': 'activity,leader,date,priority,challenge,step,due,done,private',
  support: 'priority,date,kind,days,what',
};
const withRows = (name: string, ...rows: string[]) => load({ ...BASE, [name]: [HEADINGS[name], ...rows, ''].join('\n') });
const failure = async (work: Promise<unknown>) => ((await work.catch((error: unknown) => error)) as { line: string }).line;

describe('the tables of a programme', () => {
  test('are undefined where there are none', async () => {
    expect(await load({})).toBeUndefined();
    expect(await load({ causes: 'priority,code,text\n' })).toBeUndefined();
  });

  test('are read with names resolved, everybody expected where nothing is said, and the days of deliver.yaml', async () => {
    const read = await load(
      {
        ...BASE,
        participation: `${HEADINGS['participation']}\nR1,2025-07-10,Ana,,,,\nC1,2025-09-02,L2,,yes,,\nK1,2025-12-04,,58,,,90\n`,
        'coaching-log': `${HEADINGS['coaching-log']}\nC1,L1,2025-09-02,Medicine stock-outs,Why,Do,2025-10-01,2025-09-20,\nC1,L2,2025-09-03,,x,,,,yes\n`,
        support: `${HEADINGS['support']}\nnurses,2025-08-01,adviser,2.5,x\n`,
      },
      '{ start: 2025-07-01, end: 2026-12-31 }',
    );
    expect(leftOutLines(read)).toEqual([]);
    expect(remarkLines(read)).toEqual([]);
    expect(read).toMatchObject({ start: '2025-07-01', end: '2026-12-31' });
    expect(read?.leaders[0]).toMatchObject({
      code: 'L1',
      role: 'Director',
      institution: 'Ministry of Health',
      team: 'a',
      priorities: ['medicines', 'births'],
    });
    expect(read?.activities.map(({ expected }) => expected)).toEqual([['L1', 'L2', 'L3'], ['L1', 'L2'], 60]);
    expect(read?.participations).toMatchObject([
      { activity: 'R1', leader: 'L1', absent: false },
      { leader: 'L2', absent: true },
      { participants: 58, minutes: 90 },
    ]);
    expect(read?.notes).toMatchObject([
      { priority: 'medicines', due: '2025-10-01', done: '2025-09-20', private: false },
      { private: true },
    ]);
    expect(read?.support).toMatchObject([{ priority: 'nurses', days: 2.5, kind: 'adviser' }]);
  });

  test('may be written in French', async () => {
    const read = await load(
      {
        leaders: 'code;nom;fonction;institution;équipe;priorités\nL1;Ana;Directrice;Ministère;a;"medicines;births"\n',
        activities:
          "code;nature;titre;date;jusqu'au;attendus\nC1;cycle de coaching;Un;01/09/2025;30/09/2025;tous\nR1;retraite;;10/07/2025;;L1;\n".replace(
            ';L1;',
            ';"L1;"',
          ),
        participation: 'activité;date;leader;participants;absent;coach;durée\nC1;15/09/2025;L1;;non;B;45,5\n',
        'coaching-log':
          'activité;leader;date;priorité;défi;étape convenue;échéance;réalisé le;privé\nC1;L1;15/09/2025;births;d;e;20/09/2025;;oui\n',
        support: 'priorité;date;nature;jours;contenu\nbirths;15/09/2025;appui;1,5;x\n',
      },
      '',
      undefined,
      'fr',
    );
    expect(leftOutLines(read)).toEqual([]);
    expect(remarkLines(read)).toEqual([]);
    expect(read?.activities).toMatchObject([
      { kind: 'coaching-round', date: '2025-09-01', until: '2025-09-30', expected: ['L1'] },
      { kind: 'retreat', expected: ['L1'] },
    ]);
    expect(read?.participations).toMatchObject([{ minutes: 45.5, absent: false }]);
    expect(read?.notes).toMatchObject([{ step: 'e', challenge: 'd', private: true }]);
    expect(read?.support).toMatchObject([{ days: 1.5, what: 'x' }]);
  });

  test('of the demo are read whole', async () => {
    const files = Object.fromEntries(programmeFiles(1).map(({ path, bytes }) => [path, bytes]));
    const { folder, workspace } = await workspaceWith(files);
    const read = await loadProgramme(folder, workspace);
    expect(read?.leaders).toHaveLength(demoLeaders(1).length);
    expect(read?.leaders).toHaveLength(42);
    expect(read?.activities).toHaveLength(12);
    expect(read?.activities.filter(({ kind }) => kind === 'coaching-round').map(({ expected }) => (expected as string[]).length)).toEqual(
      Array(7).fill(42),
    );
    expect(leftOutLines(read).every((line) => line.includes('Unexpected priority'))).toBe(true);
  });
});

describe('tables that are none', () => {
  test.each([
    [
      { participation: 'activity,date\n' },
      'programme/leaders.csv: Unexpected gap: no programme/leaders.csv, expected it (or a sheet Leaders in programme.xlsx) beside the table of participation.',
    ],
    [
      { leaders: BASE['leaders'] ?? '', 'coaching-log': `${HEADINGS['coaching-log']}\n` },
      'programme/activities.csv: Unexpected gap: no programme/activities.csv',
    ],
    [{ ...BASE, activities: 'code,kind\n' }, 'programme/activities.csv, line 1: Unexpected headings without "date"'],
    [
      { ...BASE, 'coaching-log': 'activity,leader,date,privat\n' },
      'Unexpected headings without "private", expected "activity", "leader", "date", "private". Rename the column "privat" to "private".',
    ],
  ])('stop it: %#', async (tables, message) => {
    expect(await failure(load(tables as Record<string, string>))).toContain(message);
  });

  test('are remarked on where only their name is wrong', async () => {
    expect(remarkLines(await load({ ...BASE, activitys: 'a\n' }))[0]).toContain('programme/activitys.csv: Unexpected file');
  });
});

describe('a row that does not hold', () => {
  test.each([
    [
      'leaders',
      'L9,Dee,,,,',
      'line 2, column 4 (institution): Unexpected leader "L9" in no institution, expected one. Fill in the institution.',
    ],
    ['leaders', ',Dee,,M,,', 'line 2, column 1 (code): Unexpected blank "code", expected a value. Fill it in.'],
    ['leaders', 'L9,,,M,,', 'line 2, column 2 (name): Unexpected blank "name", expected a value. Fill it in.'],
    [
      'leaders',
      'L9,Dee,,M,,medicine',
      'line 2, column 6 (priorities): Unexpected priority "medicine", expected one with a plan ("births", "medicines", "nurses"); the leader stays, without this priority. Write "medicines" (the nearest), or add a plan for it.',
    ],
    [
      'leaders',
      'L9,Dee,,M,,\nL9,Eve,,M,,',
      'Unexpected second leader with code "L9", expected one (the other: programme/leaders.csv, line 2); they differ, so none of them counts.',
    ],
    [
      'activities',
      'C1,coaching-round,,,,all',
      'line 2, column 4 (date): Unexpected activity "C1" without a date, expected the day it is planned for. Fill in the date.',
    ],
    ['activities', 'C1,coaching,,2025-02-30,,', 'Unexpected date "2025-02-30", expected a date that exists'],
    [
      'activities',
      'C1,retreat,,2025-07-10,2025-07-09,',
      'column 5 (until): Unexpected last day 2025-07-09 before the first, 2025-07-10, expected that day or a later one. Correct one of the two.',
    ],
    [
      'activities',
      'C1,retreet,,2025-07-10,,',
      'Unexpected kind "retreet", expected one of "retreat", "coaching-round", "knowledge-sharing". Write "retreat" (the nearest).',
    ],
    ['activities', 'C1,,,2025-07-10,,', 'Unexpected blank "kind"'],
    ['activities', 'C1,retreat,,2025-07-10,,-5', 'Unexpected expected "-5", expected 1 or more. Correct the number.'],
    ['activities', 'C1,retreat,,2025-07-10,,2.5', 'Unexpected expected "2.5", expected a whole number.'],
    [
      'activities',
      'C1,retreat,,2025-07-10,,L1;L8',
      'Unexpected leader "L8", expected the code, or a name that only one has, in the table of leaders; the activity stays, without this leader. Write "L1" (the nearest)',
    ],
    ['activities', 'C1,retreat,,2025-07-10,,\nC1,retreat,,2025-07-11,,', 'Unexpected second activity with code "C1"'],
    [
      'participation',
      'R7,2025-07-10,L1,,,,',
      'column 1 (activity): Unexpected activity "R7", expected a code in the table of activities. Write "R1" (the nearest), or add "R7" to the table of activities.',
    ],
    ['participation', 'R1,2025-07-10,L7,,,,', 'column 3 (leader): Unexpected leader "L7"'],
    ['participation', 'R1,,L1,,,,', 'Unexpected blank "date"'],
    [
      'participation',
      'R1,2025-07-10,L1,4,,,',
      'column 4 (participants): Unexpected number of people beside a leader, expected the code of a leader, or a number of people. Empty one of the two',
    ],
    [
      'participation',
      'R1,2025-07-10,,,,,',
      'Unexpected row without anybody, expected the code of a leader, or a number of people. Fill in one of the two.',
    ],
    ['participation', 'R1,2025-07-10,,4,yes,,', 'Unexpected "absent" beside a number of people'],
    ['participation', 'R1,2025-07-10,,-4,,,', 'Unexpected participants "-4", expected 0 or more.'],
    ['participation', 'R1,2025-07-10,L1,,,,-30', 'Unexpected minutes "-30", expected 0 or more.'],
    ['participation', 'R1,2025-07-10,L1,,maybe,,', 'Unexpected absent "maybe", expected one of "yes", "no".'],
    [
      'participation',
      'R1,2025-07-10,L1,,,,\nR1,2025-07-11,L1,,,,',
      'Unexpected second row of leader "L1" in "R1", expected one (the other: programme/participation.csv, line 2); they differ, so none of them counts. Keep the one that is right.',
    ],
    ['participation', 'K1,2025-12-04,,50,,,\nK1,2025-12-04,,51,,,', 'Unexpected second number of people in "K1" on 2025-12-04'],
    [
      'coaching-log',
      'C1,L1,2025-09-10,,x,y,2025-09-01,,',
      'column 7 (due): Unexpected due 2025-09-01 before the session on 2025-09-10, expected that day or a later one. Correct one of the two.',
    ],
    ['coaching-log', 'C1,L1,2025-09-10,,x,y,,2025-09-01,', 'column 8 (done): Unexpected done 2025-09-01 before the session on 2025-09-10'],
    [
      'coaching-log',
      'C1,L1,2025-09-10,brths,x,y,,,',
      'Unexpected priority "brths", expected one with a plan ("births", "medicines", "nurses"); the line stays, without its priority. Write "births" (the nearest)',
    ],
    ['support', 'births,2025-09-10,adviser,-1,', 'Unexpected days "-1", expected 0 or more.'],
    ['support', 'birth,2025-09-10,adviser,1,', 'column 1 (priority): Unexpected priority "birth", expected one with a plan'],
    ['support', 'births,,adviser,1,', 'Unexpected blank "date"'],
    ['support', 'births,2025-09-10,,1,', 'Unexpected blank "kind"'],
    ['support', 'births,2025-09-10,adviser,1,\nbirths,2025-09-10,adviser,2,', 'Unexpected second "adviser" for "births" on 2025-09-10'],
  ])('in %s is left out: %s', async (table, rows, message) => {
    const read = await withRows(table, ...rows.split('\n'));
    const own = leftOutLines(read).filter((line) => line.startsWith(`programme/${table}.csv`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(message);
  });

  test('takes those that name it with it, in one line', async () => {
    const read = await load({
      ...BASE,
      leaders: `${HEADINGS['leaders']}\nL1,Ana,,,,\nL2,Ben,,M,,\n`,
      participation: `${HEADINGS['participation']}\nR1,2025-07-10,L1,,,,\nC1,2025-09-02,L1,,,,\nR1,2025-07-10,L2,,,,\n`,
    });
    expect(read?.leaders.map(({ code }) => code)).toEqual(['L2']);
    expect(read?.participations.map(({ leader }) => leader)).toEqual(['L2']);
    expect(leftOutLines(read)[2]).toBe(
      'programme/participation.csv, line 2, column 3 (leader): Unexpected leader "L1", expected one that was taken: its own row is left out. In 2 rows: programme/participation.csv, lines 2–3. Mend programme/leaders.csv, line 2 first.',
    );
  });

  test.each([
    ['2025-06-30', "before the programme's start on 2025-07-01", 'Correct the date, or the start under programme in deliver.yaml.'],
    ['2027-01-01', "after the programme's end on 2026-12-31", 'Correct the date, or the end under programme in deliver.yaml.'],
    ['2026-03-01', 'after today, 2026-02-28', 'Correct the date, or add it once it was held.'],
  ])('is a session on %s', async (date, where, fix) => {
    const tables = {
      ...BASE,
      participation: `${HEADINGS['participation']}\nR1,${date},L1,,,,\n`,
      'coaching-log': `${HEADINGS['coaching-log']}\nC1,L1,${date},,,,,,\n`,
    };
    const read = await load(tables, '{ start: 2025-07-01, end: 2026-12-31 }', '2026-02-28');
    expect([read?.participations, read?.notes]).toEqual([[], []]);
    expect(leftOutLines(read)).toHaveLength(1);
    expect(leftOutLines(read)[0]).toContain(`Unexpected session on ${date} ${where}, expected it on that day or`);
    expect(leftOutLines(read)[0]).toContain(fix);
  });
});

describe('what stops nothing', () => {
  test.each([
    [
      'leaders',
      'L1,A,,Ministry of Health,,\nL2,B,,Ministery of Health,,\nL3,C,,Ministery of Health,,',
      'Unexpected institution "Ministery of Health" beside "Ministry of Health" (programme/leaders.csv, line 2, column 4 (institution)), expected one spelling if they are the same; they count as two.',
    ],
    [
      'participation',
      'R1,2025-07-12,L1,,,,',
      'line 2, column 2 (date): Unexpected day 2025-07-12 of "R1", expected its planned 2025-07-10 to 2025-07-11; it counts.',
    ],
    ['participation', 'C1,2025-09-12,L3,,,,', 'Unexpected leader "L3" in "C1", expected one of those who are expected there.'],
    [
      'participation',
      'R1,2025-07-10,L1,,,,\nR1,2025-07-10,L1,,,,',
      'Unexpected second row of leader "L1" in "R1", expected one (the other: programme/participation.csv, line 2); they say the same and count once.',
    ],
    [
      'coaching-log',
      'C1,L1,2025-09-10,,x,,,,no\nC1,L1,2025-09-10,,x,,,,no',
      'Unexpected second line of the coaching log on leader "L1" in "C1"',
    ],
  ])('is remarked on in %s: %s', async (table, rows, message) => {
    const read = await withRows(table, ...rows.split('\n'));
    expect(leftOutLines(read).filter((line) => line.startsWith(`programme/${table}`))).toEqual([]);
    const own = remarkLines(read).filter((line) => line.startsWith(`programme/${table}`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(message);
  });

  test('institutions that differ in case only are one, and those that differ in a number or a letter are meant', async () => {
    const read = await withRows(
      'leaders',
      'L1,A,,Hospital A,,',
      'L2,B,,hospital a,,',
      'L3,C,,Hospital B,,',
      'L4,D,,Region 1,,',
      'L5,E,,Region 2,,',
    );
    expect(read?.leaders.map(({ institution }) => institution)).toEqual(['Hospital A', 'Hospital A', 'Hospital B', 'Region 1', 'Region 2']);
    expect(remarkLines(read)).toEqual([]);
  });

  test('a number that is also a code reads as people, and with ";" as the leader', async () => {
    const leaders = `${HEADINGS['leaders']}\n12,A,,M,,\n`;
    const read = await load({
      leaders,
      activities: `${HEADINGS['activities']}\nR1,retreat,,2025-07-10,,12\nR2,retreat,,2025-07-10,,12;\n`,
    });
    expect(read?.activities.map(({ expected }) => expected)).toEqual([12, ['12']]);
    expect(remarkLines(read)[0]).toContain('it is read as 12 people. For the leader write "12;".');
  });

  test('an activity before the programme begins is planned all the same', async () => {
    const read = await load(BASE, '{ start: 2025-08-01 }');
    expect(read?.activities).toHaveLength(3);
    expect(remarkLines(read)[0]).toContain("Unexpected activity on 2025-07-10 before the programme's start on 2025-08-01");
  });
});

describe('a private line', () => {
  const SECRET = 'He drinks';
  test.each([
    ['is not quoted where it does not hold', `C1,L1,2025-09-10,,x,y,${SECRET},,yes`],
    ['nor where its mark does not read', `C1,L1,2025-09-10,${SECRET},x,y,,,privat`],
    ['nor where a comma has moved its cells', `C1,L1,2025-09-10,,A word, ${SECRET}, and more,,,yes`],
    ['nor where the priority holds it', `C1,L1,2025-09-10,${SECRET},x,y,,,yes`],
    ['nor where its leader does', `C1,${SECRET},2025-09-10,,x,y,,,yes`],
  ])('%s', async (_, row) => {
    const read = await withRows('coaching-log', row);
    expect(leftOutLines(read).length).toBeGreaterThan(0);
    expect(leftOutLines(read).join('\n') + remarkLines(read).join('\n')).not.toContain('drinks');
    expect(leftOutLines(read)[0]).toMatch(/line 2.*Unexpected .*expected .*\. /);
  });
});

test.each([
  [
    '{ start: 2025-07-01, end: 2025-07-01 }',
    'deliver.yaml, line 4, column 38 (programme.end): Unexpected end 2025-07-01 that does not follow the start 2025-07-01, expected a later day. Correct one of the two.',
  ],
  ['{ start: soon }', 'Unexpected "soon", expected a date such as 2025-07-01. Correct the value.'],
  ['{ begin: 2025-07-01 }', 'Unexpected key "begin", expected one of "start", "end".'],
])('programme in deliver.yaml: %s', async (settings, message) => {
  expect(await failure(load(BASE, settings))).toContain(message);
});
