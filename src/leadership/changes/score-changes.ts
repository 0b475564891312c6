import type { Language } from '../../core/language.ts';
import { mean } from '../../stats/mean.ts';
import { plainNumber } from '../../delivery/plain-number.ts';
import type { PermutationAnswer } from '../../stats/permutation-answer.ts';
import { signFlipTest } from '../../stats/sign-flip-test.ts';
import { FEWEST_RESPONDENTS, type ScaleScore, type ScoreChange } from '../result.ts';
import type { Block } from '../scores/rated.ts';
import { scaleKey } from '../scores/scale-scores.ts';
import type { ScoredScale } from '../scores/scored-scale.ts';
import { blocksOf, type InstrumentSurvey } from '../scores/survey.ts';
import type { SuppressedSurvey } from '../suppression/suppressed-survey.ts';
import { wordsIn } from '../words/words.ts';
import { allPaired, inRounds, pairedChanges, type InRounds } from './paired-persons.ts';
import { pairedGate, type PairedGate } from './paired-gate.ts';
import { cellsByKey, type CellOf } from './cells-by-key.ts';

/** Of the interval; and the seed by which signs are drawn where all are too many. */
const TEST = { level: 0.95, seed: 1 };

interface Step {
  readonly from: SuppressedSurvey;
  readonly to: SuppressedSurvey;
  readonly firstToLast: boolean;
}

/** What a result of the same people is made of. */
interface Known {
  readonly persons: readonly InRounds[];
  readonly gate: PairedGate;
  /** The whole beside its scales, where somebody left an item out: taking the scales off could leave few. */
  readonly beside: boolean;
  readonly test: (changes: readonly number[]) => PermutationAnswer;
}

/** Changes of every cell between one round and the next, and from the first to the last, in the order of the cells. */
export function scoreChanges(survey: InstrumentSurvey, scores: readonly ScaleScore[], language: Language): ScoreChange[] {
  const cell = cellsByKey(scores);
  const test = rememberedTest();
  return stepsOf(survey.rounds).flatMap((step) => {
    const persons = new Map(survey.scales.map((scale) => [scale, inRounds(step.from.rated, step.to.rated, scale)]));
    const common = survey.scales.filter((scale) => !step.from.isRare(scale) && !step.to.isRare(scale));
    const shown = (block: Block): boolean => common.every((scale) => [step.from, step.to].every((round) => round.hidden(scale, block) === undefined)); // prettier-ignore
    const gate = pairedGate(common.map((scale) => persons.get(scale)!), survey.roles, (role) => shown({ role })); // prettier-ignore
    return survey.scales.flatMap((scale) => {
      const known = common.includes(scale)
        ? { persons: persons.get(scale)!, gate, beside: isBeside(scale, survey, step), test }
        : undefined;
      return blocksOf(survey).map((block) => changeOf(step, scale, block, cell, known, language));
    });
  });
}

function stepsOf(rounds: readonly SuppressedSurvey[]): Step[] {
  const steps = rounds.slice(1).map((to, at) => ({ from: rounds[at]!, to, firstToLast: rounds.length === 2 }));
  return rounds.length > 2 ? [...steps, { from: rounds[0]!, to: rounds.at(-1)!, firstToLast: true }] : steps;
}

/** A team of one role has the same people in two cells: their test is made once. */
function rememberedTest(): Known['test'] {
  const known = new Map<string, PermutationAnswer>();
  return (changes) => {
    const key = changes.join(' ');
    const found = known.get(key) ?? signFlipTest(changes, TEST);
    known.set(key, found);
    return found;
  };
}

function isBeside(scale: ScoredScale, { scales }: InstrumentSurvey, { from, to }: Step): boolean {
  if (scale.scale !== undefined || scales.length < 2) return false;
  return [from, to].some(({ rated }) => rated.some(({ answered }) => answered?.get(scale) !== scale.questions.length));
}

function changeOf(step: Step, scale: ScoredScale, block: Block, cell: CellOf, known: Known | undefined, language: Language): ScoreChange {
  const [from, to] = [step.from.round.code, step.to.round.code];
  const key = { ...scaleKey(scale), from, to, ...block };
  const ends = [from, to].map((round) => cell({ ...scaleKey(scale), round, ...block }));
  const hidden = ends.find((end) => end.hidden === 'few')?.hidden ?? ends.find((end) => end.hidden !== undefined)?.hidden;
  if (hidden !== undefined) return { ...key, hidden };
  return { ...key, change: plainNumber(ends[1]!.mean! - ends[0]!.mean!), ...pairedOf(step, block, known, language) };
}

function pairedOf(
  { firstToLast }: Step,
  block: Block,
  known: Known | undefined,
  language: Language,
): Pick<ScoreChange, 'paired' | 'pairedReason'> {
  const words = wordsIn(language);
  if (known === undefined) return { pairedReason: words.rareScale };
  const changes = pairedChanges(known.persons, block);
  if (changes.length < FEWEST_RESPONDENTS) return { pairedReason: words.fewPairs(FEWEST_RESPONDENTS) };
  const opens = !allPaired(known.persons, block) && (known.beside || !known.gate.mayShow(known.persons, block));
  if (opens) return { pairedReason: words.opensTheRest };
  if (!firstToLast && !allPaired(known.persons, block)) return { pairedReason: words.onlyFirstToLast };
  const { low, high, p, smallestP } = known.test(changes);
  return {
    paired: {
      respondents: changes.length,
      change: plainNumber(mean(changes)),
      ...(low === undefined || high === undefined ? {} : { low, high }),
      p,
      smallestP,
    },
  };
}
