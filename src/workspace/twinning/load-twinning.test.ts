import { describe, expect, test } from 'vitest';
import type { TwinningNetwork } from '../../core/twinning.ts';
import { sayPlace } from '../../core/source.ts';
import { leftOutLines, loadFrom, NETWORK, networkOf } from '../../../test/twinning-network.ts';

const remarkLines = (network: TwinningNetwork | undefined) => network?.remarks.map((one) => `${sayPlace(one.at)}: ${one.text}`);

/** A table below its headings, in place of the network's own. */
const withRows = (name: string, ...rows: string[]) => ({
  ...NETWORK,
  [name]: [HEADINGS[name] ?? NETWORK[name]?.split('\n')[0], ...rows, ''].join('\n'),
});
const HEADINGS: Readonly<Record<string, string>> = {
  goals: 'pair,member,topic,gap,goal,baseline,target',
  milestones: 'pair,title,owner,due,done',
  attendance: 'event,member,participants',
  scores: 'member,topic,round,date,score',
  checklists: 'checklist,member,round,date,section,item,weight,critical,score',
  wishes: 'wish,mentor,mentee,topic,because',
};

describe('a network', () => {
  test('is undefined where there is no table of it', async () => {
    expect(await networkOf({})).toBeUndefined();
  });

  test('is read with its names resolved and its defaults filled in', async () => {
    const network = await networkOf({
      members:
        'code,name,type,place,province,setting,size,latitude,longitude,needs\nM1,North,District,North,Up,Urban,1200,-1.5,30,acc;Births\nM2,South,clinic,,,,,,,\n',
      topics:
        'code,name,indicator,direction,unit,decimals,baseline,endline,scale_low,scale_high\nacc,Accreditation,,,,,2024Q4,2025-11,1,5\nsba,Births,sba,,,,,,,\nout,Stock,Stock-outs,,,,,,,\n',
      pairs: 'code,first,second,topics,start\nP1,North,M2,Accreditation;acc,2025-01-01\n',
      scores: `${HEADINGS['scores']}\nNorth,Accreditation,1,2025-02-01,2.5\n`,
      checklists: `${HEADINGS['checklists']}\nc,M1,1,,,a,,,85 %\nc,M1,1,,S,b,2,yes,n/a\nc,M1,1,,S,c,2,oui,sans objet\nc,M1,1,,S,d,2,no,0\n`,
    });
    expect(leftOutLines(network)).toEqual([]);
    expect(network?.remarks).toEqual([]);
    expect(network?.members).toMatchObject([
      { code: 'M1', type: 'district', place: 'D1', setting: 'urban', size: 1200, latitude: -1.5, longitude: 30, needs: ['acc', 'sba'] },
      { code: 'M2', type: 'clinic', needs: [] },
    ]);
    expect(network?.members[1]).not.toHaveProperty('place');
    expect(network?.topics).toMatchObject([
      { direction: 'up', unit: 'points', decimals: 1, baseline: { id: '2024Q4' }, endline: { id: '202511' }, scale: { low: 1, high: 5 } },
      { indicator: 'sba', direction: 'up', unit: '%', decimals: 2, scale: { low: 0, high: 100 } },
      { indicator: 'out', direction: 'down', unit: '% of days', decimals: 1 },
    ]);
    expect(network?.pairs).toMatchObject([{ kind: 'mentoring', first: 'M1', second: 'M2', topics: ['acc'], start: '2025-01-01' }]);
    expect(network?.scores).toMatchObject([{ member: 'M1', topic: 'acc', round: 1, date: '2025-02-01', score: 2.5 }]);
    expect(network?.checklists.map(({ weight, critical, score, section }) => [weight, critical, score, section])).toEqual([
      [1, false, 0.85, undefined],
      [2, true, undefined, 'S'],
      [2, true, undefined, 'S'],
      [2, false, 0, 'S'],
    ]);
  });

  test('may be all empty tables', async () => {
    const network = await networkOf(
      Object.fromEntries(Object.entries({ ...NETWORK, ...HEADINGS }).map(([name, text]) => [name, text.split('\n')[0] ?? ''])),
    );
    expect(network).toEqual({
      members: [],
      topics: [],
      pairs: [],
      goals: [],
      milestones: [],
      events: [],
      attendance: [],
      scores: [],
      checklists: [],
      wishes: [],
      leftOut: [],
      remarks: [],
    });
  });

  test('reads French headings and words', async () => {
    const network = await networkOf(
      {
        members: 'code;nom;type;lieu;milieu;taille\nM1;Nord;hôpital;D1;urbain;12,5\nM2;Sud;Hôpital;D2;rural;10\n',
        topics: 'code;nom;indicateur;sens;unité;période de base;période finale\nacc;Accréditation;;baisse;jours;2024-06;2025-06\n',
        pairs: 'code;nature;mentor;mentoré;thèmes;début;fin\nP1;entre pairs;Nord;M2;acc;01/02/2025;31/12/2025\n',
        goals: 'binôme;membre;thème;écart;objectif;valeur de base;cible\nP1;M1;acc;a;b;60,5;72\n',
        milestones: 'binôme;titre;responsable;échéance;réalisé le\nP1;Plan;Nord;2025-03-01;2025-02-20\n',
        events: "code;nature;titre;prévu le;tenu le;binôme;hôte\nE1;visite d'échange;V;2025-03-01;2025-03-02;P1;M2\n",
        attendance: 'événement;membre;participants\nE1;M1;4\n',
        scores: 'membre;thème;passage;date;note\nM1;acc;1;2025-01-05;60,5\n',
        checklists: 'liste de contrôle;membre;passage;élément;note;poids;critique\nc;M1;1;i;50 %;2;oui\nc;M1;1;j;s.o.;1;non\n',
        wishes: 'souhait;mentor;mentoré;thème;raison\ninterdit;M1;M2;acc;route\n',
      },
      '',
      'fr',
    );
    expect(leftOutLines(network)).toEqual([]);
    expect(network?.remarks).toEqual([]);
    expect(network?.members).toMatchObject([{ type: 'hospital', setting: 'urban', size: 12.5 }, { type: 'hospital' }]);
    expect(network?.topics).toMatchObject([{ direction: 'down', unit: 'jours', baseline: { id: '202406' }, endline: { id: '202506' } }]);
    expect(network?.pairs).toMatchObject([{ kind: 'peers', start: '2025-02-01', end: '2025-12-31' }]);
    expect(network?.goals).toMatchObject([{ gap: 'a', goal: 'b', baseline: 60.5, target: 72 }]);
    expect(network?.milestones).toMatchObject([{ owner: 'Nord', due: '2025-03-01', done: '2025-02-20' }]);
    expect(network?.events).toMatchObject([{ kind: 'exchange-visit', held: '2025-03-02', pair: 'P1', host: 'M2' }]);
    expect(network?.attendance).toMatchObject([{ event: 'E1', member: 'M1', participants: 4 }]);
    expect(network?.scores).toMatchObject([{ round: 1, date: '2025-01-05', score: 60.5 }]);
    expect(network?.checklists).toMatchObject([{ score: 0.5, critical: true }, { critical: false }]);
    expect(network?.wishes).toMatchObject([{ wish: 'forbidden', because: 'route' }]);
  });
});

describe('a table that is none', () => {
  const failure = async (files: Readonly<Record<string, string>>) => {
    const error: unknown = await loadFrom(files).catch((fault: unknown) => fault);
    return (error as { line: string }).line;
  };

  test('without a column that must be there stops its network', async () => {
    expect(await failure({ 'twinning/members.csv': 'code,nam,type\n' })).toBe(
      'twinning/members.csv, line 1: Unexpected headings without "name", expected "code", "name", "type". Rename the column "nam" to "name".',
    );
  });

  test('with the same column twice stops it', async () => {
    expect(await failure({ 'twinning/members.csv': 'code,name,type,nom\nM1,A,b,c\n' })).toBe(
      'twinning/members.csv, line 1, column 4 (nom): Unexpected second column "name", expected each column once. Remove or rename one of the two.',
    );
  });

  test('is said where there are no members', async () => {
    expect(await failure({ 'twinning/topics.csv': 'code,name\n' })).toBe(
      'twinning/members.csv: Unexpected gap: no twinning/members.csv, expected it (or a sheet Members in twinning.xlsx). Add the file with the headings code, name, type, or make all tables with: deliver init --with twinning',
    );
  });

  test('is said where a file is misnamed', async () => {
    const network = await networkOf({ ...NETWORK, milestone: 'a\n' });
    expect(remarkLines(network)?.[0]).toContain('twinning/milestone.csv: Unexpected file, expected one of "twinning/members.csv"');
    expect(remarkLines(network)?.[0]).toContain('Write "twinning/milestones.csv" (the nearest).');
  });
});

const KEEPS = 'the rest goes on';
describe('a row that does not hold', () => {
  test.each<[what: string, tables: Readonly<Record<string, string>>, line: string, settings?: string]>([
    [
      'a pair with an unknown member',
      withRows('pairs', 'P9,mentoring,M1,Sout,acc,2025-01-01,'),
      'twinning/pairs.csv, line 2, column 4 (second): Unexpected member "Sout", expected the code, or a name that only one has, in the table of members. Write "M2" (the nearest), or add "Sout" to the table of members.',
    ],
    [
      'a pair with a member that resembles none',
      withRows('pairs', 'P9,mentoring,Ouagadougou,M2,acc,2025-01-01,'),
      'twinning/pairs.csv, line 2, column 3 (first): Unexpected member "Ouagadougou", expected the code, or a name that only one has, in the table of members. Correct it, or add "Ouagadougou" to the table of members.',
    ],
    [
      'a member paired with itself',
      withRows('pairs', 'P9,mentoring,M1,North,acc,2025-01-01,'),
      'twinning/pairs.csv, line 2, column 4 (second): Unexpected pair of "M1" with itself, expected two different members. Correct one of the two.',
    ],
    [
      'a pair that ends before it starts',
      withRows('pairs', 'P9,mentoring,M1,M2,acc,2025-02-01,2025-01-31'),
      'twinning/pairs.csv, line 2, column 7 (end): Unexpected end 2025-01-31 before the start 2025-02-01, expected it on that day or later. Correct one of the two.',
    ],
    [
      'a pair on an unknown topic',
      withRows('pairs', 'P9,mentoring,M1,M2,acc;abc,2025-02-01,'),
      'twinning/pairs.csv, line 2, column 5 (topics): Unexpected topic "abc", expected the code, or a name that only one has, in the table of topics. Write "acc" (the nearest), or add "abc" to the table of topics.',
    ],
    [
      'a pair of an unknown kind',
      withRows('pairs', 'P9,friends,M1,M2,acc,2025-02-01,'),
      'twinning/pairs.csv, line 2, column 2 (kind): Unexpected kind "friends", expected one of "mentoring", "peers". Choose one of these.',
    ],
    [
      'a pair with a date that reads two ways',
      withRows('pairs', 'P9,mentoring,M1,M2,acc,03/04/2025,'),
      'twinning/pairs.csv, line 2, column 6 (start): Unexpected start "03/04/2025", expected a date that reads one way, as 2024-06-30. Write year-month-day.',
    ],
    [
      'a second pair of a mentee at one time',
      withRows('pairs', 'P1,mentoring,M1,M2,acc,2025-01-01,2025-06-30', 'P2,peers,M3,M2,acc,2025-06-30,'),
      'twinning/pairs.csv, line 3, column 4 (second): Unexpected second pair of "M2" as mentee or peer at one time (with "P1"), expected at most 1. Correct the dates, end the earlier pair, or raise pairs_at_once: mentee under twinning in deliver.yaml.',
    ],
    [
      'a third pair of a mentor at one time, of which the one that starts last',
      withRows(
        'pairs',
        'P1,mentoring,M1,M2,acc,2025-03-01,',
        'P2,mentoring,M1,M3,acc,2025-01-01,',
        'P3,mentoring,M1,M4,acc,2025-02-01,2025-03-01',
      ),
      'twinning/pairs.csv, line 2, column 3 (first): Unexpected third pair of "M1" as mentor at one time (with "P2", "P3"), expected at most 2. Correct the dates, end the earlier pair, or raise pairs_at_once: mentor under twinning in deliver.yaml.',
    ],
    [
      'two pairs of one code that differ',
      withRows('pairs', 'P1,mentoring,M1,M2,acc,2025-01-01,', 'P1,mentoring,M3,M4,acc,2025-01-01,'),
      'twinning/pairs.csv, line 3, column 1 (code): Unexpected second pair with code "P1", expected one (the other: twinning/pairs.csv, line 2); they differ, so none of them counts. Remove one, or give it its own code.',
    ],
    [
      'two members of one code that differ',
      { members: 'code,name,type\nM1,A,b\nM1,B,b\n' },
      'twinning/members.csv, line 3, column 1 (code): Unexpected second member with code "M1", expected one (the other: twinning/members.csv, line 2); they differ, so none of them counts. Remove one, or give it its own code.',
    ],
    [
      'a member at an unknown place, who stays',
      { members: 'code,name,type,place\nM1,A,b,D7\n' },
      'twinning/members.csv, line 2, column 4 (place): Unexpected place "D7", expected the code of a place in the table of places; the member stays, without results of indicators. Write "D1" (the nearest), or add "D7" to the places.',
    ],
    [
      'a need of an unknown topic, without which the member stays',
      { ...NETWORK, members: `${NETWORK['members']}`.replace('province\n', 'province,needs\n').replace('D1,Up', 'D1,Up,acc;ccc') },
      'twinning/members.csv, line 2, column 6 (needs): Unexpected topic "ccc", expected the code, or a name that only one has, in the table of topics; the member stays, without this need. Write "acc" (the nearest), or add "ccc" to the table of topics.',
    ],
    [
      'a member whose size is no size',
      { members: 'code,name,type,size\nM1,A,b,0\n' },
      'twinning/members.csv, line 2, column 4 (size): Unexpected size "0", expected more than 0. Correct the number.',
    ],
    [
      'a member beyond the pole',
      { members: 'code,name,type,latitude,longitude\nM1,A,b,91,30\n' },
      'twinning/members.csv, line 2, column 4 (latitude): Unexpected latitude "91", expected -90 to 90. Correct the number.',
    ],
    [
      'a member without a type',
      { members: 'code,name,type\nM1,A,\n' },
      'twinning/members.csv, line 2, column 3 (type): Unexpected blank "type", expected a value. Fill it in.',
    ],
    [
      'a row with a cell too many',
      { members: 'code,name,type\nM1,A,b,c\n' },
      'twinning/members.csv, line 2, column 4: Unexpected cell 4, expected 3 as in the headings. Put texts that hold the delimiter in quotes.',
    ],
    [
      'a topic with an unknown indicator, which stays',
      { ...NETWORK, topics: 'code,name,indicator\nacc,A,\nsba,B,sbb\n' },
      'twinning/topics.csv, line 3, column 3 (indicator): Unexpected indicator "sbb", expected one in the table of indicators; the topic stays, without an indicator. Write "sba" (the nearest), or add it to the indicators.',
    ],
    [
      'a topic whose endline is before its baseline',
      { members: 'code,name,type\n', topics: 'code,name,baseline,endline\nacc,A,2025Q4,2025Q2\n' },
      'twinning/topics.csv, line 2, column 4 (endline): Unexpected endline 2025Q2 that does not follow the baseline 2025Q4, expected it to begin after the baseline ends. Correct one of the two periods.',
    ],
    [
      'a topic whose baseline is after the network’s endline',
      { members: 'code,name,type\n', topics: 'code,name,baseline\nacc,A,2027Q1\n' },
      'twinning/topics.csv, line 2, column 3 (baseline): Unexpected endline 2026Q2 that does not follow the baseline 2027Q1, expected it to begin after the baseline ends. Correct one of the two periods.',
      '{ endline: 2026Q2 }',
    ],
    [
      'a scale that is upside down',
      { members: 'code,name,type\n', topics: 'code,name,scale_low,scale_high\nacc,A,5,1\n' },
      'twinning/topics.csv, line 2, column 4 (scale_high): Unexpected scale from 5 to 1, expected a lower and a higher end. Correct one of the two ends.',
    ],
    [
      'a goal for a member that is not in the pair',
      withRows('goals', 'P1,M3,acc,,,1,2'),
      'twinning/goals.csv, line 2, column 2 (member): Unexpected member "M3", expected one of the pair "P1": "M1" or "M2". Correct the member or the pair.',
    ],
    [
      'a goal of an unknown pair',
      withRows('goals', 'P7,M1,acc,,,1,2'),
      'twinning/goals.csv, line 2, column 1 (pair): Unexpected pair "P7", expected a code in the table of pairs. Write "P1" (the nearest), or add "P7" to the table of pairs.',
    ],
    [
      'two targets for one topic',
      withRows('goals', 'P1,M2,acc,a,,1,2', 'P1,M2,acc,b,,1,3', 'P1,M2,acc,c,,,'),
      'twinning/goals.csv, line 3, column 7 (target): Unexpected second baseline or target for the goal of "M2" on "acc" in pair "P1", expected one of each (the other: twinning/goals.csv, line 2); they differ, so none of these rows counts. Keep the numbers in one row.',
    ],
    [
      'a milestone done before its pair began',
      withRows('milestones', 'P1,Plan,,2025-03-01,2024-12-01'),
      'twinning/milestones.csv, line 2, column 5 (done): Unexpected done 2024-12-01, expected the start of pair "P1" (2025-01-01) or later: nothing was running then. Correct one of the two dates.',
    ],
    [
      'a milestone without a day',
      withRows('milestones', 'P1,Plan,,,'),
      'twinning/milestones.csv, line 2, column 4 (due): Unexpected blank "due", expected a value. Fill it in.',
    ],
    [
      'an event before the launch',
      withRows('events', 'E9,coaching-virtual,,2024-12-31,', 'E8,co-design,,2024-12-01,'),
      'twinning/events.csv, line 2, column 4 (held): Unexpected event on 2024-12-31 before the launch on 2025-01-01, expected it on that day or later. Correct the date, or the launch under twinning in deliver.yaml.',
      '{ launch: 2025-01-01, end: 2026-01-01 }',
    ],
    [
      'an event planned after the end',
      withRows('events', 'E9,coaching-virtual,2026-01-02,,', 'E8,coaching-virtual,,2026-01-01,'),
      "twinning/events.csv, line 2, column 3 (planned): Unexpected event on 2026-01-02 after the programme's end on 2026-01-01, expected it on that day or earlier. Correct the date, or the end under twinning in deliver.yaml.",
      '{ launch: 2025-01-01, end: 2026-01-01 }',
    ],
    [
      'an event of an unknown kind',
      withRows('events', 'E9,coaching-virtua,,2025-01-01,'),
      'twinning/events.csv, line 2, column 2 (kind): Unexpected kind "coaching-virtua", expected one of "co-design", "launch", "coaching-virtual", "coaching-in-person", "learning-workshop", "provincial-event", "exchange-visit". Write "coaching-virtual" (the nearest).',
    ],
    [
      'an event in a province that no member has',
      { ...NETWORK, events: 'code,kind,province\nE1,provincial-event,Dwn\n' },
      'twinning/events.csv, line 2, column 3 (province): Unexpected province "Dwn", expected one of the members\' ("Up", "Down"). Write "Down" (the nearest).',
    ],
    [
      'a visit at a member that is not in the pair',
      { ...NETWORK, events: 'code,kind,pair,host\nE1,exchange-visit,P1,M3\n' },
      'twinning/events.csv, line 2, column 4 (host): Unexpected host "M3", expected one of the pair "P1": "M1" or "M2". Correct the host or the pair.',
    ],
    [
      'attendance by a stranger',
      withRows('attendance', 'E1,M9,3', 'E1,M1,0'),
      'twinning/attendance.csv, line 2, column 2 (member): Unexpected member "M9", expected the code, or a name that only one has, in the table of members. Write "M1" (the nearest), or add "M9" to the table of members.',
    ],
    [
      'attendance at an unknown event',
      withRows('attendance', 'E7,M1,3'),
      'twinning/attendance.csv, line 2, column 1 (event): Unexpected event "E7", expected a code in the table of events. Write "E1" (the nearest), or add "E7" to the table of events.',
    ],
    [
      'attendance at an event that was not held',
      withRows('attendance', 'E2,M1,3'),
      'twinning/attendance.csv, line 2, column 1 (event): Unexpected attendance at "E2", expected an event with a date on which it was held. Fill in "held" of the event, or remove the row.',
    ],
    [
      'half a participant',
      withRows('attendance', 'E1,M1,2.5'),
      'twinning/attendance.csv, line 2, column 3 (participants): Unexpected participants "2.5", expected a whole number. Correct the number.',
    ],
    [
      'different attendance of one member',
      withRows('attendance', 'E1,M1,2', 'E1,M1,3'),
      'twinning/attendance.csv, line 3, column 2 (member): Unexpected second attendance of "M1" at "E1", expected one (the other: twinning/attendance.csv, line 2); they differ, so none of them counts. Keep the one that is right.',
    ],
    [
      'a score outside its scale',
      withRows('scores', 'M1,acc,1,,100.1'),
      'twinning/scores.csv, line 2, column 5 (score): Unexpected score "100.1", expected 0 to 100, the scale of topic "acc". Correct the score, or the scale of the topic.',
    ],
    [
      'a percentage on another scale',
      { ...withRows('scores', 'M1,acc,1,,50 %'), topics: 'code,name,scale_high\nacc,A,5\nsba,B,\n' },
      'twinning/scores.csv, line 2, column 5 (score): Unexpected score "50 %", expected a number without a percent sign. Correct the number.',
    ],
    [
      'round 0',
      withRows('scores', 'M1,acc,0,,50'),
      'twinning/scores.csv, line 2, column 3 (round): Unexpected round "0", expected 1 or more. Correct the number.',
    ],
    [
      'different scores of one round',
      withRows('scores', 'M1,acc,1,,50', 'M1,acc,1,,51', 'M1,acc,2,,51'),
      'twinning/scores.csv, line 3, column 5 (score): Unexpected second score of "M1" on "acc" in round 1, expected one (the other: twinning/scores.csv, line 2); they differ, so none of them counts. Keep the one that is right, or correct the round.',
    ],
    [
      'a checklist score above 1',
      withRows('checklists', 'c,M1,1,,,i,1,no,85'),
      'twinning/checklists.csv, line 2, column 9 (score): Unexpected score "85", expected 0 to 1, a percentage with its sign, or na where it is not applicable. Write 85 % if that is meant.',
    ],
    [
      'a checklist score above 100 %',
      withRows('checklists', 'c,M1,1,,,i,1,no,101 %'),
      'twinning/checklists.csv, line 2, column 9 (score): Unexpected score "101 %", expected 0 to 1, a percentage with its sign, or na where it is not applicable. Correct the score.',
    ],
    [
      'a checklist answer without a score',
      withRows('checklists', 'c,M1,1,,,i,1,no,'),
      'twinning/checklists.csv, line 2, column 9 (score): Unexpected blank "score", expected 0 to 1, a percentage with its sign, or na where it is not applicable. Fill it in, or remove the row.',
    ],
    [
      'a weight of 0',
      withRows('checklists', 'c,M1,1,,,i,0,no,1'),
      'twinning/checklists.csv, line 2, column 7 (weight): Unexpected weight "0", expected more than 0. Correct the number.',
    ],
    [
      'a critical that is neither',
      withRows('checklists', 'c,M1,1,,,i,1,perhaps,1'),
      'twinning/checklists.csv, line 2, column 8 (critical): Unexpected critical "perhaps", expected one of "yes", "no". Choose one of these.',
    ],
    [
      'a wish that is fixed and forbidden',
      withRows('wishes', 'fixed,M1,M2,acc,', 'forbidden,M1,M2,,'),
      'twinning/wishes.csv, line 3, column 1 (wish): Unexpected forbidden pair of "M1" and "M2" that is also fixed (twinning/wishes.csv, line 2), expected one of the two; neither counts. Remove one of the two wishes.',
    ],
    [
      'a wish to pair a member with itself',
      withRows('wishes', 'fixed,M1,M1,acc,'),
      'twinning/wishes.csv, line 2, column 3 (mentee): Unexpected pair of "M1" with itself, expected two different members. Correct one of the two.',
    ],
  ])(`%s: place, message and fix; ${KEEPS}`, async (_what, tables, line, settings) => {
    expect(leftOutLines(await networkOf(tables, settings))).toEqual([line]);
  });

  test('leaves the good rows of the same tables', async () => {
    const network = await networkOf({
      ...withRows('scores', 'M1,acc,1,,101', 'M1,acc,2,,100', 'M2,acc,1,,50', 'M2,acc,1,,51'),
      wishes: `${HEADINGS['wishes']}\nfixed,M1,M2,acc,\nforbidden,M1,M2,sba,\nforbidden,M2,M1,acc,\n`,
    });
    expect(network?.scores).toMatchObject([{ member: 'M1', round: 2, score: 100 }]);
    expect(network?.wishes).toHaveLength(3);
    expect(network?.leftOut).toHaveLength(2);
  });

  test('with two wrong cells says both', async () => {
    const network = await networkOf(withRows('scores', 'M9,acc,1.5,,50'));
    expect(network?.leftOut.map(({ at }) => at.cell)).toEqual(['A2', 'C2']);
    expect(network?.scores).toEqual([]);
  });

  test('one cause is one line with its count, and takes with it what names it, whatever the table', async () => {
    const network = await networkOf({
      ...NETWORK,
      pairs: `${NETWORK['pairs']}P2,mentoring,M3,Wset,acc,2025-01-01,\n`,
      scores: `${HEADINGS['scores']}\nWset,acc,1,,50\nWset,acc,2,,50\nM1,acc,1,,50\nWset,acc,3,,50\n`,
      milestones: `${HEADINGS['milestones']}\nP2,A,,2025-05-01,\nP2,B,,2025-05-01,\n`,
      events: 'code,kind,held,pair\nE1,exchange-visit,2025-02-01,P2\n',
      attendance: `${HEADINGS['attendance']}\nE1,M1,1\nE1,M3,1\n`,
    });
    expect(leftOutLines(network)).toEqual([
      'twinning/pairs.csv, line 3, column 4 (second): Unexpected member "Wset", expected the code, or a name that only one has, in the table of members. In 4 rows: twinning/pairs.csv, line 3; twinning/scores.csv, lines 2–3, 5. Write "M4" (the nearest), or add "Wset" to the table of members.',
      'twinning/milestones.csv, line 2, column 1 (pair): Unexpected pair "P2", expected one that was taken: its own row is left out. In 5 rows: twinning/milestones.csv, lines 2–3; twinning/events.csv, line 2; twinning/attendance.csv, lines 2–3. Mend twinning/pairs.csv, line 3 first.',
    ]);
    expect(network?.scores).toHaveLength(1);
  });

  test('a name that two members have is not guessed', async () => {
    const network = await networkOf({
      ...withRows('scores', 'Same,acc,1,,50'),
      members: 'code,name,type\nA,Same,d\nB,Same,d\n',
      pairs: 'code,first,second,topics,start\n',
      events: 'code,kind\n',
    });
    expect(leftOutLines(network)[0]).toContain('Unexpected member "Same", expected the code, or a name that only one has,');
  });
});

describe('rules of pairs at one time', () => {
  test('count only what overlaps, and mentor and mentee apart', async () => {
    const network = await networkOf(
      withRows(
        'pairs',
        'P1,mentoring,M1,M2,acc,2025-01-01,2025-06-30',
        'P2,mentoring,M3,M2,acc,2025-07-01,',
        'P3,mentoring,M2,M4,acc,2025-01-01,',
        'P4,mentoring,M2,M3,acc,2025-01-01,',
      ),
    );
    expect(leftOutLines(network)).toEqual([]);
    expect(network?.pairs.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'P4']);
  });

  test('can be raised', async () => {
    const pairs = withRows('pairs', 'P1,peers,M1,M2,acc,2025-01-01,', 'P2,peers,M3,M2,acc,2025-06-30,');
    expect((await networkOf(pairs))?.pairs).toHaveLength(1);
    expect((await networkOf(pairs, '{ pairs_at_once: { mentee: 2 } }'))?.pairs).toHaveLength(2);
  });
});

describe('a remark stops nothing', () => {
  test.each<[what: string, tables: Readonly<Record<string, string>>, line: string]>([
    [
      'equal attendance twice',
      withRows('attendance', 'E1,M1,2', 'E1,North,2'),
      'twinning/attendance.csv, line 3, column 2 (member): Unexpected second attendance of "M1" at "E1", expected one (the other: twinning/attendance.csv, line 2); they say the same and count once.',
    ],
    [
      'an equal score twice',
      withRows('scores', 'M1,acc,1,,50', 'M1,acc,1,,50.0'),
      'twinning/scores.csv, line 3, column 5 (score): Unexpected second score of "M1" on "acc" in round 1, expected one (the other: twinning/scores.csv, line 2); they say the same and count once.',
    ],
    [
      'a goal on a topic that was not selected',
      {
        ...withRows('goals', 'P1,M2,sba,,,1,2'),
        pairs: 'code,first,second,topics,start\nP1,M1,M2,acc,2025-01-01\n',
      },
      'twinning/goals.csv, line 2, column 3 (topic): Unexpected topic "sba", expected one that the pair "P1" selected; the goal stands, its result is not looked up.',
    ],
    [
      'a pair without topics',
      withRows('pairs', 'P1,mentoring,M1,M2,,2025-01-01,'),
      'twinning/pairs.csv, line 2, column 5 (topics): Unexpected pair "P1" without topics, expected those selected; no results are looked up.',
    ],
    [
      'two members at one place',
      { members: 'code,name,type,place\nM1,A,b,D1\nM2,B,b,D1\n' },
      'twinning/members.csv, line 3, column 4 (place): Unexpected place "D1" of a second member, expected one for each (the other: "M1", twinning/members.csv, line 2); their indicators are the same numbers.',
    ],
    [
      'a topic against its indicator',
      { members: 'code,name,type\n', topics: 'code,name,indicator,direction\nsba,B,sba,down\n' },
      'twinning/topics.csv, line 2, column 4 (direction): Unexpected direction "down", expected "up" as the indicator "sba" has; the topic\'s own counts.',
    ],
    [
      'half a point on the map',
      { members: 'code,name,type,latitude,longitude\nM1,A,b,1,\n' },
      'twinning/members.csv, line 2, column 5 (longitude): Unexpected blank "longitude", expected both or none; distances of this member are unknown.',
    ],
  ])('%s', async (_what, tables, line) => {
    const network = await networkOf(tables);
    expect(leftOutLines(network)).toEqual([]);
    expect(remarkLines(network)).toEqual([line]);
  });
});
