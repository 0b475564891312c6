import type { Geography } from './geography.ts';
import { seededRandom, type Random } from './random.ts';
import { twinningEvents } from './twinning-events.ts';
import { twinningMembers, type DemoMember } from './twinning-members.ts';
import { learners, twinningPairs, type DemoPair } from './twinning-pairs.ts';
import { twinningChecklists, twinningScores, type DemoScore } from './twinning-scores.ts';
import { delimited, utf8, type DemoFile, type Written } from './written-tables.ts';

/** Chances of the network's parts, kept apart from those of the data and from each other. */
const FIRST_CHANCE = 100;

/** The tables of a synthetic twinning network: 30 districts and 10 hospitals over two years. */
export function twinningFiles(geography: Geography, seed: number): DemoFile[] {
  const chance = (part: number): Random => seededRandom(seed + FIRST_CHANCE + part);
  const members = twinningMembers(geography, chance(0));
  const pairs = twinningPairs(members, chance(1));
  const events = twinningEvents(members, pairs, chance(2));
  const scores = twinningScores(members, pairs, chance(3));
  const checklists = twinningChecklists(members, chance(4));
  const plans = partnershipPlans(pairs, scores, chance(5));
  return [
    table(
      'members',
      ['code', 'name', 'type', 'place', 'province', 'setting', 'size', 'latitude', 'longitude', 'needs'],
      memberRows(members, pairs),
    ),
    table('topics', ['code', 'name', 'indicator', 'baseline', 'endline', 'direction', 'unit', 'scale_low', 'scale_high'], TOPICS),
    table(
      'pairs',
      ['code', 'kind', 'first', 'second', 'topics', 'start', 'end'],
      pairs.map((pair) => [pair.code, pair.kind, pair.first.code, pair.second.code, pair.topics.join('; '), pair.start, pair.end]),
    ),
    table('goals', ['pair', 'member', 'topic', 'gap', 'goal', 'baseline', 'target'], plans.goals),
    table('milestones', ['pair', 'title', 'owner', 'due', 'done'], plans.milestones),
    table(
      'events',
      ['code', 'kind', 'title', 'planned', 'held', 'province', 'pair', 'host'],
      events.map((event) => [event.code, event.kind, event.title, event.planned, event.held, event.province, event.pair, event.host]),
    ),
    table(
      'attendance',
      ['event', 'member', 'participants'],
      events.flatMap((event) => event.attendance.map(([member, participants]): Written[] => [event.code, member, participants])),
    ),
    table(
      'scores',
      ['member', 'topic', 'round', 'date', 'score'],
      scores.map((one) => [one.member, one.topic, one.round, one.date, one.score]),
    ),
    table(
      'checklists',
      ['checklist', 'member', 'round', 'date', 'section', 'item', 'weight', 'critical', 'score'],
      checklists.map((one) => [
        'hospital visit',
        one.member,
        one.round,
        one.date,
        one.section,
        one.item,
        one.weight,
        one.critical ? 'yes' : 'no',
        one.score,
      ]),
    ),
    table('wishes', ['wish', 'mentor', 'mentee', 'topic', 'because'], wishes(pairs)),
  ];
}

const TOPICS: readonly Written[][] = [
  ['cbhi', 'Community-based health insurance enrolment', undefined, undefined, undefined, 'up', '%', 0, 100],
  ['accreditation', 'Hospital accreditation score', undefined, undefined, undefined, 'up', '%', 0, 100],
  ['skilled-birth', 'Births attended by skilled staff', 'sba'],
  ['stock-outs', 'Essential medicines out of stock', 'stockouts'],
  ['nurses', 'Nursing posts filled', 'nurses'],
  ['emergency-care', 'Emergency care'],
];

function table(name: string, headings: readonly string[], rows: readonly (readonly Written[])[]): DemoFile {
  const width = headings.length;
  const whole = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => undefined)]);
  return utf8(`twinning/${name}.csv`, delimited([headings, ...whole]));
}

function memberRows(members: readonly DemoMember[], pairs: readonly DemoPair[]): Written[][] {
  // What a mentee or peer chose is what it needs.
  const needs = (member: DemoMember): string =>
    [...new Set(pairs.flatMap((pair) => (learners(pair).includes(member) ? pair.topics : [])))].join('; ');
  return members.map((one) => [
    one.code,
    one.name,
    one.type,
    one.place.code,
    one.province,
    one.setting,
    one.size,
    one.latitude,
    one.longitude,
    needs(one),
  ]);
}

const GAPS: Readonly<Record<string, readonly [gap: string, goal: string]>> = {
  cbhi: ['Households drop out after the first year', 'Renewal drives in every cell'],
  accreditation: ['Standards known, not followed every day', 'Daily checks by unit heads'],
  'skilled-birth': ['Mothers arrive late from far cells', 'Waiting homes and transport vouchers'],
  'stock-outs': ['Stock cards are not kept between visits', 'Weekly stock count, monthly redistribution'],
  nurses: ['Posts stay vacant after transfers', 'A retention plan with the district'],
  'emergency-care': ['No triage at the door', 'Triage nurse on every shift'],
};

/** Planned gain in points for the topics that have scores. */
const AIMS: Readonly<Record<string, number>> = { cbhi: 6, accreditation: 8 };
/** Where the others are to stand; their baseline is measured. Nothing was written down for the nurses, which the national plan covers. */
const TARGETS: Readonly<Record<string, number>> = { 'skilled-birth': 95, 'stock-outs': 14 };

/** Title, due, done where it is. */
const MILESTONES: readonly (readonly [title: string, due: string, done?: string])[] = [
  ['Gap analysis agreed', '2024-12-15', '2024-12-10'],
  ['Action plan signed', '2025-03-31', '2025-03-28'],
  ['First improvement cycle reviewed', '2025-10-31', '2025-11-20'],
  ['Results shared with the province', '2026-08-31'],
];

function partnershipPlans(
  pairs: readonly DemoPair[],
  scores: readonly DemoScore[],
  random: Random,
): { goals: Written[][]; milestones: Written[][] } {
  const goals = pairs.flatMap((pair) =>
    learners(pair).flatMap((member) =>
      pair.topics.map((topic): Written[] => {
        const [gap, goal] = GAPS[topic] ?? [];
        const baseline = scores.find((one) => one.member === member.code && one.topic === topic && one.round === 1)?.score;
        const aim = AIMS[topic];
        const target = baseline === undefined || aim === undefined ? TARGETS[topic] : Number(Math.min(100, baseline + aim).toFixed(1));
        return [pair.code, member.code, topic, gap, goal, baseline, target];
      }),
    ),
  );
  const milestones = pairs.flatMap((pair) =>
    MILESTONES.flatMap(([title, due, done], index): Written[][] => {
      const isDone = done !== undefined && random.chance(0.8 - index * 0.1);
      // A pair that began later has only what lies ahead of it.
      return due < pair.start ? [] : [[pair.code, title, pair.second.name, due, isDone && done >= pair.start ? done : undefined]];
    }),
  );
  return { goals, milestones };
}

function wishes(pairs: readonly DemoPair[]): Written[][] {
  const [first, second] = pairs.filter((pair) => pair.kind === 'mentoring');
  return [
    ...(first === undefined
      ? []
      : [['fixed', first.first.code, first.second.code, first.topics[0], 'They work well together'] as Written[]]),
    ...(second === undefined
      ? []
      : [['forbidden', second.first.code, second.second.code, undefined, 'The road is cut in the rains'] as Written[]]),
  ];
}
