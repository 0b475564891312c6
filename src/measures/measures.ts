import type { Indicator } from '../core/indicator.ts';
import { partsOf, periodContaining, type Period, type PeriodType } from '../core/period/index.ts';
import type { Place } from '../core/place.ts';
import type { Store } from '../core/store.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Completeness, MeasuredPoint, Measures, Timeliness } from './contract.ts';
import { elementsOf } from './gather.ts';
import { buildHierarchy } from './hierarchy.ts';
import { formulaOf, leavesOf, typesIn, type Formula, type Leaf, type Leaves } from './leaves.ts';
import { peopleIn, populationReader } from './population.ts';
import { completenessByHabit, completenessOfSet, reportersOf, timelinessOfSet, type Reporters } from './reporting.ts';
import { MEASURE_WORDS } from './words.ts';
import { doubledPlaces, measured, overTime, sumOver, withoutHoles, type Doubled, type GroupPoint } from './roll-up.ts';

/** Lengths of period types, to choose the longest that divides a wanted one. */
const LONGEST_FIRST: readonly PeriodType[] = [
  'yearly',
  'six-monthly',
  'quarterly',
  'bi-monthly',
  'monthly',
  'bi-weekly',
  'weekly',
  'daily',
];

/** Measures with what a reader of the pack must know about how they came about. */
export interface WorkspaceMeasures extends Measures {
  /** Values left out because places below the same place report too. */
  doubled(indicator: Indicator): readonly Doubled[];
  /** Elements that an indicator needs and no file holds. */
  missingElements(indicator: Indicator): readonly string[];
}

/** What is worked out once for an indicator. */
interface Prepared {
  readonly formula: Formula;
  readonly types: ReadonlySet<PeriodType>;
  readonly leaves: Map<PeriodType, Leaves>;
  readonly doubled: Map<PeriodType, ReadonlySet<string>>;
}

/**
 * Answers for a workspace whose facts are gathered and settled.
 * @param places of the workspace, or those that the files named where it has none
 */
export function createMeasures(workspace: Workspace, places: readonly Place[], store: Store): WorkspaceMeasures {
  const hierarchy = buildHierarchy(places, workspace.name);
  const words = MEASURE_WORDS[workspace.language];
  const people = populationReader(workspace.populations, hierarchy);
  const prepared = new Map<string, Prepared>();
  const reporters = new Map<string, Reporters>();
  const held = new Set(store.elements());

  function prepare(indicator: Indicator): Prepared {
    let known = prepared.get(indicator.code);
    if (known === undefined) {
      const formula = formulaOf(indicator);
      known = { formula, types: typesIn(store, formula), leaves: new Map(), doubled: new Map() };
      prepared.set(indicator.code, known);
    }
    return known;
  }

  function leavesFor(of: Prepared, type: PeriodType): Leaves {
    let leaves = of.leaves.get(type);
    if (leaves === undefined) {
      leaves = leavesOf(store, of.formula, type);
      of.leaves.set(type, leaves);
      of.doubled.set(type, new Set(doubledPlaces(leaves, hierarchy).map((one) => `${one.place}\0${one.period.id}`)));
    }
    return leaves;
  }

  function reportersFor(elements: readonly string[]): Reporters {
    const key = elements.join('\0');
    let known = reporters.get(key);
    if (known === undefined) reporters.set(key, (known = reportersOf(store, elements, hierarchy)));
    return known;
  }

  /** The type in which the data of an indicator are read for periods of a type: that type itself, or the longest that divides it. */
  function baseType(of: Prepared, wanted: PeriodType): PeriodType | undefined {
    const types = of.formula.operands.length > 0 ? of.types : new Set(workspace.reports.map((set) => set.periodType as PeriodType));
    if (types.has(wanted)) return wanted;
    const sample = periodContaining(wanted, 0, workspace.calendar);
    return LONGEST_FIRST.find((type) => types.has(type) && partsOf(sample, type) !== undefined);
  }

  function leavesUnder(of: Prepared, type: PeriodType, place: string): Map<string, Leaf[]> {
    const leaves = leavesFor(of, type);
    const doubled = of.doubled.get(type) as ReadonlySet<string>;
    const byPeriod = new Map<string, Leaf[]>();
    for (const one of hierarchy.below(place)) {
      for (const leaf of leaves.get(one.code)?.values() ?? []) {
        if (doubled.has(`${one.code}\0${leaf.period.id}`)) continue;
        const list = byPeriod.get(leaf.period.id);
        if (list === undefined) byPeriod.set(leaf.period.id, [leaf]);
        else list.push(leaf);
      }
    }
    return byPeriod;
  }

  function reserved(place: string, indicator: Indicator) {
    return (element: string, category: string | undefined, period: Period): number | undefined => {
      if (element === 'population')
        return category === undefined
          ? undefined
          : peopleIn(period, indicator.overTime !== 'flow', (year) => people(place, year, category));
      const set = workspace.reports.find((one) => one.dataSet === category);
      if (set === undefined) return undefined;
      const answer = completenessOfSet(set, reportersFor(set.elements), place, period, hierarchy, words);
      return answer.kind === 'unknown' ? undefined : element === 'expected' ? answer.expected : answer.received;
    };
  }

  /** Periods of the base type with anything to say: with data, or, for an indicator on reports alone, with any report. */
  function groupPoints(of: Prepared, base: PeriodType, place: string): Map<string, GroupPoint> {
    const byPeriod = leavesUnder(of, base, place);
    const answer = reserved(place, of.formula.indicator);
    if (of.formula.operands.length === 0) {
      for (const set of workspace.reports) {
        for (const element of set.elements)
          for (const reported of store.series(element))
            for (const period of reported.periods) if (period.type === base) byPeriod.set(period.id, [emptyLeaf(period)]);
      }
    }
    return new Map([...byPeriod].map(([id, leaves]) => [id, sumOver(of.formula, leaves, (leaves[0] as Leaf).period, answer)]));
  }

  function series(indicator: Indicator, place: string, type: PeriodType): readonly MeasuredPoint[] {
    const of = prepare(indicator);
    const base = baseType(of, type);
    if (base === undefined || hierarchy.place(place) === undefined) return [];
    const points = groupPoints(of, base, place);
    if (base === type) {
      return withoutHoles([...points.values()].map((point) => point.period)).map((period) =>
        measured(of.formula, points.get(period.id) ?? nothing(period)),
      );
    }
    const longer = new Map(
      [...points.values()]
        .map((point) => periodContaining(type, point.period.end, workspace.calendar))
        .map((period) => [period.id, period]),
    );
    return withoutHoles([...longer.values()]).map((period) => measured(of.formula, overTime(of.formula, points, base, period)));
  }

  function completeness(indicator: Indicator, place: string, period: Period): Completeness {
    const elements = elementsOf(indicator);
    const sets = workspace.reports.filter((set) => elements.some((element) => set.elements.includes(element)));
    if (sets.length > 0) {
      const answers = sets.map((set) => completenessOfSet(set, reportersFor(set.elements), place, period, hierarchy, words));
      const known = answers.filter((answer) => answer.kind === 'known');
      return known.length === 0
        ? (answers[0] as Completeness)
        : known.reduce((worst, next) => (next.received / next.expected < worst.received / worst.expected ? next : worst));
    }
    const of = prepare(indicator);
    const base = baseType(of, period.type);
    if (base === undefined || elements.length === 0) return { kind: 'unknown', reason: words.noData };
    return completenessByHabit(reportersFor(elements), new Set(leavesFor(of, base).keys()), place, period, base, hierarchy, words);
  }

  function timeliness(indicator: Indicator, place: string, period: Period): Timeliness {
    const { submissions } = workspace;
    if (submissions === undefined) return { kind: 'unknown', reason: words.noSubmissions };
    const elements = elementsOf(indicator);
    const set = workspace.reports.find((one) => elements.some((element) => one.elements.includes(element)));
    if (set === undefined) return { kind: 'unknown', reason: words.noDataSet };
    return timelinessOfSet(set, submissions, place, period, hierarchy, words);
  }

  return {
    root: hierarchy.root,
    levels: hierarchy.levels,
    place: hierarchy.place,
    placesAt: (level, below) => hierarchy.below(below).filter((one) => one.level === level),
    levelBelow: (place) => hierarchy.children(place)[0]?.level,
    series,
    completeness,
    timeliness,
    doubled: (indicator) => {
      const of = prepare(indicator);
      return [...of.types].flatMap((type) => doubledPlaces(leavesFor(of, type), hierarchy));
    },
    missingElements: (indicator) => elementsOf(indicator).filter((element) => !held.has(element)),
  };
}

function nothing(period: Period): GroupPoint {
  return { period, numerator: undefined, denominator: undefined, counted: 0, incomplete: 0 };
}

function emptyLeaf(period: Period): Leaf {
  return { period, operands: [], complete: true, numerator: undefined, denominator: undefined };
}
