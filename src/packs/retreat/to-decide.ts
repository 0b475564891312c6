/** The question that a retreat has to answer about a priority, said from what is known and nothing else. */
import type { Callout, Status } from '../../core/document.ts';
import { numberText } from '../../core/number-text.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { CauseNode } from '../../delivery/causes/result.ts';
import { gapText, rateText } from '../stocktake/measure-style.ts';
import type { Brief, RetreatContext } from './context.ts';
import { standingCells } from './stocktake-parts.ts';

const CAUSES_SHOWN = 3;
const INTERVENTIONS_SHOWN = 3;

/** Causes that no other cause explains further, in the order of the table. */
export function deepest(tree: readonly CauseNode[]): string[] {
  return tree.flatMap(({ cause, children }) => (children.length === 0 ? [cause.text] : deepest(children)));
}

function some(names: readonly string[], most: number, { words }: RetreatContext): string {
  const rest = names.length - most;
  return words.clauses([...names.slice(0, most), ...(rest > 0 ? [words.more(rest)] : [])]);
}

/** What the stocktake asks to decide, and the pace where the sentence does not tell it. */
function standingLines({ priority, result }: Brief, context: RetreatContext): string[] {
  const { words, common, language, input } = context;
  const said = standingCells(priority, input.stocktake)?.['decision']?.value;
  const lines = typeof said === 'string' && said !== '' ? [words.fromStocktake(said.replace(/\.$/u, ''))] : [];
  const { recent, required } = result?.runRate ?? {};
  if (result === undefined || recent === undefined || required === undefined) return lines;
  const [needed, had] = [rateText(required, result.indicator, language), rateText(recent, result.indicator, language)];
  const per = common.per((result.period ?? result.plan.target.period).type);
  const isSaid = lines.some((line) => line.includes(common.pace(needed, had, per)));
  return isSaid ? lines : [...lines, words.pace(needed, had, per)];
}

function causeLines({ causes }: Brief, context: RetreatContext): string[] {
  const { words } = context;
  const names = deepest(causes?.tree ?? []);
  return names.length === 0 ? [words.noCauses] : [words.rootCauses(some(names, CAUSES_SHOWN, context))];
}

function interventionLines({ causes }: Brief, context: RetreatContext): string[] {
  const { words, language } = context;
  const all = causes?.interventions ?? [];
  if (all.length === 0) return [words.noInterventions];
  const ranked = all.filter(({ score }) => score !== undefined).sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const outside = ranked.filter(({ inPlan }) => !inPlan).slice(0, INTERVENTIONS_SHOWN);
  const names = outside.map(({ title, score = 0 }) => words.scored(title, numberText(score, language, { decimals: 2 })));
  const apart = outside.filter(({ disagreement }) => disagreement.length > 0).map(({ title }) => title);
  return [
    ...(names.length > 0 ? [words.notInPlan(words.clauses(names))] : []),
    ...(names.length === 0 && ranked.length > 0 ? [words.allInPlan] : []),
    ...(apart.length === 0 ? [] : [words.ratersDiffer(words.clauses(apart))]),
  ];
}

function question({ result }: Brief, { words, language }: RetreatContext): string {
  const status: Status = result?.status ?? 'not-run';
  const gap = result?.gap === undefined ? '—' : gapText(result.gap, result.indicator, language);
  const target = result === undefined ? '' : formatPeriod(result.plan.target.period, language);
  return words.questions[status](gap, target);
}

/** The box at the head of a brief. */
export function toDecide(brief: Brief, context: RetreatContext): Callout {
  const standing = standingLines(brief, context);
  const lines = [
    ...(standing.length === 0 ? [context.words.nothingToDecide] : standing),
    ...causeLines(brief, context),
    ...interventionLines(brief, context),
  ];
  return { kind: 'callout', tone: 'decision', title: question(brief, context), lines };
}
