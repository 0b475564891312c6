import type { Random } from './random.ts';
import type { DemoMember } from './twinning-members.ts';
import { learners, type DemoPair } from './twinning-pairs.ts';

export interface DemoScore {
  readonly member: string;
  readonly topic: string;
  readonly round: number;
  readonly date: string;
  readonly score: number;
}

export interface DemoChecklistAnswer {
  readonly member: string;
  readonly round: number;
  readonly date: string;
  readonly section: string;
  readonly item: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly score: string;
}

/** Dates of the three rounds of measurement. */
const ROUNDS = ['2024-09-10', '2025-07-15', '2026-06-10'];

/**
 * Planted effects in percentage points over the three rounds: as large as those that the network in Rwanda reported for members that
 * selected the topic (GHSP 12(5) e2300280: accreditation 5.6, CBHI 4.8). They are put in here so that the demo has something to find.
 */
const PLANTED = { accreditation: 5.6, cbhi: 4.8 } as const;

const SCORED = [
  { topic: 'accreditation', type: 'hospital', start: 62, spread: 9, drift: 3 },
  { topic: 'cbhi', type: 'district', start: 78, spread: 6, drift: 2 },
] as const;

/** Scores of each round; the last one of a member that selected the topic is missing now and then. */
export function twinningScores(members: readonly DemoMember[], pairs: readonly DemoPair[], random: Random): DemoScore[] {
  return SCORED.flatMap(({ topic, type, start, spread, drift }) => {
    const selected = new Set(pairs.flatMap((pair) => (pair.topics.includes(topic) ? learners(pair).map((member) => member.code) : [])));
    return members
      .filter((member) => member.type === type)
      .flatMap((member) => {
        const level = random.normal(start, spread);
        const missing = random.chance(0.04) ? ROUNDS.length : 0;
        return ROUNDS.flatMap((date, index): DemoScore[] => {
          const way = index / (ROUNDS.length - 1);
          const score = level + way * (drift + (selected.has(member.code) ? PLANTED[topic] : 0)) + random.normal(0, 1);
          return missing === index + 1 ? [] : [{ member: member.code, topic, round: index + 1, date, score: within(score) }];
        });
      });
  });
}

const ITEMS = [
  { section: 'Emergency unit', item: 'Triage is done within 15 minutes', weight: 2, critical: true },
  { section: 'Emergency unit', item: 'Oxygen is available and tested daily', weight: 3, critical: true },
  { section: 'Emergency unit', item: 'A duty roster is on the wall', weight: 1, critical: false },
  { section: 'Quality', item: 'The quality committee met last month', weight: 2, critical: false },
  { section: 'Quality', item: 'Complaints are reviewed and answered', weight: 1, critical: false },
  { section: 'Maternity', item: 'Partographs are complete', weight: 2, critical: true },
  { section: 'Maternity', item: 'Blood can be had within 30 minutes', weight: 2, critical: false },
] as const;

/** A visit checklist at each hospital; blood is not applicable where there is no theatre. */
export function twinningChecklists(members: readonly DemoMember[], random: Random): DemoChecklistAnswer[] {
  return members
    .filter((member) => member.type === 'hospital')
    .flatMap((member) => {
      const theatre = random.chance(0.7);
      const date = `2026-01-${random.whole(12, 29)}`;
      return ITEMS.map((item): DemoChecklistAnswer => {
        const score = item.item.startsWith('Blood') && !theatre ? 'na' : random.pick(['0', '0.5', '1', '1', '1']);
        return { member: member.code, round: 1, date, ...item, score };
      });
    });
}

function within(score: number): number {
  return Number(Math.min(100, Math.max(0, score)).toFixed(1));
}
