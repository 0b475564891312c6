/** What each name in {braces} stands for. */
import type { Language } from '../../../core/language.ts';
import type { Exercise } from '../../../core/retreat.ts';
import type { NameValues } from './placeholder-names.ts';
import type { SheetItem, SheetPriority, SheetValues } from './sheet-values.ts';

/** Tips of each exercise's own sheet, for the facilitators' notes. */
export type SheetTips = ReadonlyMap<Exercise, readonly string[]>;

/** One pass through a part of a template. */
export interface Pass {
  readonly values: NameValues;
  readonly priority?: SheetPriority;
}

export function valuesEverywhere({ ministry, retreat, priorities, leaders, groups }: SheetValues): NameValues {
  return {
    ministry: ministry ?? '',
    retreat: retreat.title,
    dates: retreat.dates ?? '',
    venue: retreat.venue ?? '',
    purpose: retreat.purpose ?? '',
    participants: countText(leaders.length),
    'group-count': countText(groups.length),
    'priority-count': countText(priorities.length),
    leaders,
    priorities: priorities.map(({ title }) => title),
    groups: groups.map(({ name }) => name),
  };
}

/** Nobody known is not "0 participants". */
function countText(count: number): string {
  return count === 0 ? '' : String(count);
}

/** A retreat without priorities still prints one blank sheet: its boxes are filled in by hand. */
export function priorityPasses(values: SheetValues): Pass[] {
  const everywhere = valuesEverywhere(values);
  if (values.priorities.length === 0) return [{ values: { ...everywhere, ...NO_PRIORITY } }];
  return values.priorities.map((priority, index) => ({
    priority,
    values: { ...everywhere, ...ofPriority(priority, index + 1, values.language) },
  }));
}

const NO_PRIORITY: NameValues = { chain: [], interventions: [], causes: [], periods: [], 'periods-actual': [], 'periods-planned': [] };

const RANK: Readonly<Record<Language, string>> = { en: 'rank', fr: 'rang' };

function ofPriority(priority: SheetPriority, number: number, language: Language): NameValues {
  const { baseline, target, actual, periods } = priority;
  return {
    number: String(number),
    priority: priority.title,
    owner: priority.owner ?? '',
    indicator: priority.indicator ?? '',
    unit: priority.unit ?? '',
    baseline: baseline?.value ?? '',
    'baseline-period': baseline?.period ?? '',
    target: target?.value ?? '',
    'target-period': target?.period ?? '',
    actual: actual?.value ?? '',
    'actual-period': actual?.period ?? '',
    planned: priority.planned ?? '',
    status: priority.status ?? '',
    gap: priority.gap ?? '',
    chain: priority.chain,
    interventions: priority.interventions.map(({ title, rank }) => (rank === undefined ? title : `${title} (${RANK[language]} ${rank})`)),
    causes: priority.causes,
    periods: periods.map(({ period }) => period),
    'periods-actual': periods.map((one) => one.actual ?? ''),
    'periods-planned': periods.map((one) => one.planned ?? ''),
  };
}

export function groupPasses(values: SheetValues): Pass[] {
  const everywhere = valuesEverywhere(values);
  return values.groups.map(({ name, members }) => ({ values: { ...everywhere, group: name, members } }));
}

export function itemPasses(values: SheetValues, tips: SheetTips): Pass[] {
  const everywhere = valuesEverywhere(values);
  return values.items.map((item) => ({ values: { ...everywhere, ...ofItem(item), tips: tipsOf(item, tips) } }));
}

function tipsOf({ exercise }: SheetItem, tips: SheetTips): readonly string[] {
  return exercise === undefined ? [] : (tips.get(exercise) ?? []);
}

function ofItem({ day, time, length, title, kind, lead, priority, notes }: SheetItem): NameValues {
  return {
    day: day ?? '',
    time,
    length: length ?? '',
    item: title,
    kind: kind ?? '',
    lead: lead ?? '',
    about: priority ?? '',
    notes: notes ?? '',
  };
}
