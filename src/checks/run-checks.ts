import type { Check, CheckContext, FileUnit, TextValue, WholeUnit } from '../core/check.ts';
import type { Finding, Outcome } from '../core/finding.ts';
import type { Fact, Store } from '../core/store.ts';
import type { SourceFile, Table } from '../core/table.ts';
import { activateChecks, endCheck, ofScope, type ActiveCheck } from './active-checks.ts';
import { accountOf, emptyTally, type FileAccount, type Tally } from './file-account.ts';
import { elementFinder } from './known-elements.ts';
import { placeFinder } from './known-places.ts';
import { orderFindings, ReadingOrder } from './order-findings.ts';
import { hasUpload, seriesUnits } from './series-units.ts';
import { settledRules, type SettledRules } from './settled-rules.ts';
import { UPLOAD_RANK } from './upload-rank.ts';
import { walkRows } from './walk-rows.ts';
import { TICK, walkValues } from './walk-values.ts';

/** What became of a validation. */
export interface RunResult extends SettledRules {
  /** For every rule, by code. */
  readonly outcomes: readonly Outcome[];
  /** Of all rules, by file (in the order given), sheet, line, column, code. */
  readonly findings: readonly Finding[];
  readonly files: readonly FileAccount[];
}

export interface RunOptions {
  /** Empty; takes the values of uploads and history. */
  readonly store: Store;
}

export interface ReadingNames {
  /** Names in this file → element names in the workspace. */
  readonly elements?: Readonly<Record<string, string>>;
}

/** One validation: history first, then the files, then `finish`. */
export interface Run {
  /** A known value that uploads are compared with. Its rank is its place in the ledger. */
  history(fact: Fact): void;
  /** All values of an accepted file. @param rank its place in the ledger @yields values read since the last tick */
  historyFile(source: SourceFile, rank: number, names?: ReadingNames): Iterable<number>;
  /** An upload. @yields rows and values walked since the last tick, at most 20,000 */
  file(source: SourceFile, names?: ReadingNames): Iterable<number>;
  /** Looks at series and at everything at once. @yields series walked since the last tick @returns the result */
  finish(): Generator<number, RunResult>;
  /** The same, with the rules of series held against them elsewhere meanwhile. */
  finishWith(judge: SeriesJudge): AsyncGenerator<number, RunResult>;
}

/** Holds rules of series against the settled series, elsewhere. @returns undefined where it cannot: then they are held here */
export type SeriesJudge = (codes: readonly string[]) => Promise<readonly Outcome[] | undefined>;

/** Rules of series that are held here even so: the walk for rules of the whole is the shorter one by about so much. */
const HELD_HERE: ReadonlySet<string> = new Set(['outlier-fastr']);

/** Begins a validation with these rules. Nothing is read or remembered from one run to the next. */
export function createRun(checks: readonly Check[], context: CheckContext, { store }: RunOptions): Run {
  const { active, notRun } = activateChecks(checks, context, context.workspace?.rules);
  const findPlace = placeFinder(context.metadata, context.workspace);
  const findElement = elementFinder(context.metadata, context.workspace);
  const order = new ReadingOrder();
  const units: FileUnit[] = [];
  const texts: TextValue[] = [];
  const accounts: FileAccount[] = [];
  const valueChecks = ofScope(active, 'value');
  const rowChecks = ofScope(active, 'row');
  const fileChecks = ofScope(active, 'file');
  const seriesChecks = ofScope(active, 'series');
  const wholeChecks = ofScope(active, 'whole');

  function* values(unit: FileUnit, looking: readonly ActiveCheck<'value'>[], rank: number, names: ReadingNames, tally: Tally) {
    const element = (name: string) => findElement(name, names.elements);
    const asked = rank === UPLOAD_RANK ? { texts } : {};
    yield* walkValues(unit, { checks: looking, context, store, rank, findPlace, findElement: element, ...asked }, tally);
  }

  function* table(unit: FileUnit, names: ReadingNames, tally: Tally): Generator<number> {
    order.add(unit.source.file, unit.table.sheet);
    yield* values(unit, valueChecks, UPLOAD_RANK, names, tally);
    if (!isPassedOver(unit.table)) yield* walkRows(unit, rowChecks, context, tally);
    for (const check of fileChecks) check.run(unit, check.report, context, check.state);
  }

  function lookAtAll(): void {
    const whole: WholeUnit = { files: units, store, texts, series: () => seriesUnits(store) };
    for (const check of wholeChecks) check.run(whole, check.report, context, check.state);
  }

  function resultOf(ended: readonly Outcome[]): RunResult {
    const outcomes = [...notRun, ...ended].sort((a, b) => (a.code < b.code ? -1 : 1));
    const found = outcomes.flatMap((outcome) => (outcome.status === 'found' ? outcome.findings : []));
    const findings = orderFindings(found, (at) => order.of(at));
    return { outcomes, findings, files: accounts, ...settledRules(checks, context.workspace?.rules) };
  }

  return {
    history: (fact) => store.add({ ...fact, rank: fact.rank ?? 0 }),
    *historyFile(source, rank, names = {}) {
      for (const one of source.tables) yield* values({ source, table: one }, [], rank, names, emptyTally());
    },
    *file(source, names = {}) {
      const tally = emptyTally();
      order.add(source.file);
      for (const one of source.tables) {
        const unit = { source, table: one };
        units.push(unit);
        yield* table(unit, names, tally);
      }
      accounts.push(accountOf(source, tally));
    },
    *finish() {
      store.settle();
      yield* walkSeries(store, seriesChecks, wholeChecks, context);
      lookAtAll();
      return resultOf(active.map((check) => endCheck(check, context)));
    },
    async *finishWith(judge) {
      store.settle();
      const away = seriesChecks.filter(({ code }) => !HELD_HERE.has(code));
      const here = seriesChecks.filter(({ code }) => HELD_HERE.has(code));
      const judging = judge(away.map(({ code }) => code));
      yield* walkSeries(store, here, wholeChecks, context);
      lookAtAll();
      const judged = await judging;
      if (judged === undefined) yield* walkSeries(store, away, [], context);
      const codes = new Set(judged === undefined ? [] : away.map(({ code }) => code));
      const others = active.filter(({ code }) => !codes.has(code));
      return resultOf([...others.map((check) => endCheck(check, context)), ...(judged ?? [])]);
    },
  };
}

/** A hidden sheet, or one that no mapping names: only rules of files look at it. */
function isPassedOver(table: Table): boolean {
  return table.leftOut.some(({ code }) => code === 'hidden-sheet' || code === 'sheet-not-mapped');
}

function* walkSeries(
  store: Store,
  checks: readonly ActiveCheck<'series'>[],
  wholeChecks: readonly ActiveCheck<'whole'>[],
  context: CheckContext,
): Generator<number> {
  const gathering = wholeChecks.filter(({ check }) => check.eachSeries !== undefined);
  if (checks.length + gathering.length === 0) return;
  let count = 0;
  for (const unit of seriesUnits(store)) {
    count += 1;
    if (count % TICK === 0) yield TICK;
    if (hasUpload(unit)) for (const check of checks) check.run(unit, check.report, context, check.state);
    for (const { check, report, state } of gathering) check.eachSeries?.(unit, report, context, state);
  }
  yield count % TICK;
}
