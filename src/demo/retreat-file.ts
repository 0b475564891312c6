import type { DemoLeader } from './programme-people.ts';
import { utf8, type DemoFile } from './written-tables.ts';

/** The agenda of the third retreat: two days, every minute accounted for. */
export function retreatFile(leaders: readonly DemoLeader[]): DemoFile {
  const [first, second, third, fourth] = leaders.filter((_, index) => index % 9 === 2).map((leader) => leader.code);
  return utf8(
    'retreats/retreat-3.yaml',
    `# Synthetic demo. Times run on from "start"; an item may give its own "at".
retreat: retreat-3
title: From plans to results
days: [2026-07-15, 2026-07-16]
venue: Conference centre, Musanze
purpose: Decide what changes in the second year of the five priorities.
participants: all
guests:
  - { name: Minister of State, role: Chair }
groups: 6
together:
  - [${first}, ${second}]
  - [${third}, ${fourth}]
exercises: [prioritisation-matrix, trajectory-setting, delivery-chain, root-cause, commitments]
agenda:
  - day: 1
    start: 08:30
    end: 17:00
    items:
      - { minutes: 30, title: Welcome and what we promised last time, kind: plenary, lead: Minister of State, notes: Have the action list on the wall before people come in. }
      - { minutes: 60, title: Where the five priorities stand, kind: plenary, lead: Delivery unit }
      - { minutes: 30, title: Coffee, kind: break }
      - { minutes: 90, title: Medicine stock-outs in depth, kind: group, priority: medicine-stockouts, lead: Director of Pharmaceutical Services, exercise: root-cause, notes: Ask for evidence at every why. }
      - { at: 12:00, minutes: 60, title: Lunch, kind: break }
      - { minutes: 75, title: What leaders and teams say of themselves, kind: plenary, notes: Never go into results of a small team. }
      - { minutes: 75, title: Which interventions first, kind: exercise, exercise: prioritisation-matrix }
      - { minutes: 30, title: Tea, kind: break }
      - { minutes: 60, title: Trajectories for the second year, kind: exercise, exercise: trajectory-setting }
  - day: 2
    start: 08:30
    end: 15:30
    items:
      - { minutes: 90, title: Nurses in district hospitals in depth, kind: group, priority: nurses-in-district-hospitals, exercise: delivery-chain, lead: Director of Human Resources for Health }
      - { minutes: 30, title: Coffee, kind: break }
      - { minutes: 90, title: What the twinning network learned, kind: plenary }
      - { minutes: 60, title: Lunch, kind: break }
      - { minutes: 90, title: Commitments, kind: exercise, exercise: commitments, notes: One owner and one date for each. }
      - { minutes: 60, title: Close and evaluation, kind: plenary, lead: Minister of State }
`,
  );
}
