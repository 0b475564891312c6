import { programmeActivities } from './programme-activities.ts';
import { actionRows, CAUSES, ratingRows, SUPPORT } from './programme-causes.ts';
import { programmeLeaders, type DemoLeader } from './programme-people.ts';
import { retreatFile } from './retreat-file.ts';
import { seededRandom, type Random } from './random.ts';
import { delimited, utf8, type DemoFile, type Written } from './written-tables.ts';

/** Chances of the programme's parts, kept apart from those of the rest. */
const FIRST_CHANCE = 200;

/** The demo's leaders: the same for the programme and its surveys. */
export function demoLeaders(seed: number): DemoLeader[] {
  return programmeLeaders(seededRandom(seed + FIRST_CHANCE));
}

/** A leadership and delivery programme of 42 leaders, half-way through, with its causes, interventions, actions and the next retreat. */
export function programmeFiles(seed: number): DemoFile[] {
  const chance = (part: number): Random => seededRandom(seed + FIRST_CHANCE + part);
  const leaders = demoLeaders(seed);
  const { activities, participation, log } = programmeActivities(leaders, chance(1));
  return [
    table(
      'programme/leaders',
      ['code', 'name', 'role', 'institution', 'team', 'priorities'],
      leaders.map((one) => [one.code, one.name, one.role, one.institution, one.team, one.priorities.join('; ')]),
    ),
    table('programme/activities', ['code', 'kind', 'title', 'date', 'until', 'expected'], activities),
    table('programme/participation', ['activity', 'date', 'leader', 'participants', 'absent', 'coach', 'minutes'], participation),
    table('programme/coaching-log', ['activity', 'leader', 'date', 'priority', 'challenge', 'step', 'due', 'done', 'private'], log),
    table('programme/support', ['priority', 'date', 'kind', 'days', 'what'], SUPPORT),
    table('programme/causes', ['priority', 'code', 'parent', 'category', 'text', 'evidence'], CAUSES),
    table(
      'programme/interventions',
      ['priority', 'intervention', 'title', 'cause', 'rater', 'impact', 'feasibility', 'cost', 'time'],
      ratingRows(leaders, chance(2)),
    ),
    table('actions', ['code', 'title', 'owner', 'agreed', 'due', 'priority', 'occasion', 'done', 'dropped', 'note'], actionRows()),
    retreatFile(leaders),
  ];
}

function table(path: string, headings: readonly string[], rows: readonly (readonly Written[])[]): DemoFile {
  return utf8(`${path}.csv`, delimited([headings, ...rows]));
}
