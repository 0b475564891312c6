/** Why a priority needs a decision, said from its numbers only. */
import type { LeagueRow, PriorityResult } from '../../delivery/result.ts';
import { shareText } from '../../core/number-text.ts';
import type { PackContext } from './context.ts';
import { measureText, rateText } from './measure-style.ts';

/** Places are named as the explanation of a gap when they hold at least this share of it … [the toolkit's own] */
const SHARE_TO_NAME = 0.5;
/** … and are at most this share of all ranked places: half of the gap in half of the places explains nothing. */
const MOST_PLACES = 1 / 3;
const NAMES_SHOWN = 2;
const LATE_SHOWN = 2;

interface Concentration {
  readonly share: number;
  readonly rows: readonly LeagueRow[];
}

/** The fewest places that hold half of the gap, where they are few; otherwise undefined. */
export function concentration(rows: readonly LeagueRow[]): Concentration | undefined {
  const behind = rows.filter((row) => (row.shareOfGap ?? 0) > 0).sort((a, b) => (b.shareOfGap ?? 0) - (a.shareOfGap ?? 0));
  const most = Math.floor(rows.filter((row) => row.shareOfGap !== undefined).length * MOST_PLACES);
  let share = 0;
  for (const [index, row] of behind.entries()) {
    if (index >= most) return undefined;
    share += row.shareOfGap ?? 0;
    if (share >= SHARE_TO_NAME) return { share, rows: behind.slice(0, index + 1) };
  }
  return undefined;
}

function sitsWhere(result: PriorityResult, { words, language }: PackContext): string | undefined {
  const found = concentration(result.league.rows);
  if (found === undefined) return undefined;
  const names = found.rows.slice(0, NAMES_SHOWN).map((row) => row.name);
  if (found.rows.length > NAMES_SHOWN) names.push('…');
  const where = found.rows.length === 1 ? words.level(result.league.level) : words.levels(result.league.level);
  return words.sitsIn(shareText(found.share, language), found.rows.length, where, names.join(', '));
}

function pace(result: PriorityResult, { words, language }: PackContext): string | undefined {
  const { recent, required } = result.runRate;
  if (recent === undefined || required === undefined) return undefined;
  const say = (rate: number): string => rateText(rate, result.indicator, language);
  return words.pace(say(required), say(recent), words.per((result.period ?? result.plan.target.period).type));
}

function lateMilestones(result: PriorityResult, { words }: PackContext): string[] {
  const late = result.milestones.filter((milestone) => milestone.state === 'late');
  const said = late.slice(0, LATE_SHOWN).map((milestone) => words.lateMilestone(milestone.title, milestone.daysLate ?? 0));
  return late.length > LATE_SHOWN ? [...said, words.moreLate(late.length - LATE_SHOWN)] : said;
}

/** What the chair should decide on: where the gap sits, or else the pace; and milestones that are late. Empty: nothing. */
export function decisionText(result: PriorityResult, context: PackContext): string {
  const offTrack = result.status === 'R' || result.status === 'AR';
  const explained = offTrack ? (sitsWhere(result, context) ?? pace(result, context) ?? result.why) : undefined;
  return [...(explained === undefined ? [] : [explained]), ...lateMilestones(result, context)].join('; ');
}

/** Why there is no letter, where there is none. */
export function noLetterText(result: PriorityResult, { words, language }: PackContext): string | undefined {
  if (result.status === 'no-data') return words.noData(result.why);
  if (result.status !== 'withheld') return undefined;
  const raw = result.actual === undefined ? '—' : measureText(result.actual, result.indicator, language);
  return words.withheld(raw, result.why);
}
