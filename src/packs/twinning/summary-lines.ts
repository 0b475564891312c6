/** Sentences of the summary: the answer, what needs a decision, what to know before trusting it. */
import { sayPlace } from '../../core/source.ts';
import { numberText } from '../../core/number-text.ts';
import type { TopicResult } from '../../twinning/result.ts';
import type { PairSubject, TopicSubject, TwinningContext } from './context.ts';
import { contactIsRecorded, isWithoutContact, lateMilestones, needsHelp } from './pair-state.ts';
import { changeText } from './topic-style.ts';

const NAMES_SHOWN = 3;

function aliveText({ input, words }: TwinningContext): string {
  const running = input.result.pairs.filter((pair) => pair.phase === 'running');
  if (running.length === 0) return words.noneRunning(input.result.pairs.length);
  if (!contactIsRecorded(input.result)) return words.contactUnknown(running.length);
  return words.met(running.filter((pair) => pair.together.both > 0).length, running.length);
}

function differenceText({ topic, comparison }: TopicResult, { language }: TwinningContext): string {
  return comparison === undefined ? '' : changeText(comparison.difference, topic, language);
}

function improvesText(context: TwinningContext): string {
  const shown = context.topics.filter(({ result }) => result.verdict === 'effect');
  if (shown.length === 0) return context.words.noImprovement;
  const names = shown.map(({ title, result }) => context.words.withGain(title, differenceText(result, context)));
  return context.words.improves(context.words.listed(names));
}

function helpText({ input, words, pairs }: TwinningContext): string {
  const recorded = contactIsRecorded(input.result);
  const those = weakestFirst(pairs.filter(({ result }) => needsHelp(result, recorded)));
  if (those.length === 0) return words.nobodyNeedsHelp;
  const names = those.slice(0, NAMES_SHOWN).map(({ title }) => title);
  const rest = those.length - names.length;
  return words.needHelp(those.length, words.listed([...names, ...(rest > 0 ? [words.someNeedHelp(rest)] : [])]));
}

/** Without a score first: nobody knows how they stand. */
function weakestFirst(pairs: readonly PairSubject[]): PairSubject[] {
  return [...pairs].sort((a, b) => (a.result.score ?? -1) - (b.result.score ?? -1));
}

/** `11 of 12 running partnerships have met; an effect is shown on CBHI (+4.8); 2 partnerships need help: …` */
export function leadText(context: TwinningContext): string {
  if (context.pairs.length === 0) return context.words.noPairs;
  return context.words.clauses([aliveText(context), improvesText(context), helpText(context)]);
}

function pairDecision({ result, title }: PairSubject, recorded: boolean, { words, language }: TwinningContext): string {
  const [late, ...more] = lateMilestones(result);
  const reasons = [
    ...(result.status === 'R' ? [words.redPair(result.score === undefined ? '—' : numberText(result.score, language))] : []),
    ...(isWithoutContact(result, recorded) ? [words.noContact] : []),
    ...(late === undefined ? [] : [words.lateMilestone(late.title, more.length)]),
  ];
  return words.about(title, reasons.join(', '));
}

function topicDecision({ result, title }: TopicSubject, context: TwinningContext): string[] {
  const difference = differenceText(result, context);
  if (result.verdict === 'effect') return [context.words.about(title, context.words.effectDecision(difference, result.notSelected.length))];
  if (result.verdict === 'harm') return [context.words.about(title, context.words.harmDecision(difference))];
  return [];
}

/** Topics first: they are few and concern all; then the pairs that need help, the weakest first. */
export function decisionLines(context: TwinningContext): string[] {
  const recorded = contactIsRecorded(context.input.result);
  const those = context.pairs.filter(({ result }) => needsHelp(result, recorded));
  return [
    ...context.topics.flatMap((topic) => topicDecision(topic, context)),
    ...weakestFirst(those).map((pair) => pairDecision(pair, recorded, context)),
  ];
}

/** A pair by its members rather than its code. */
function aboutWhom(about: string, { pairs }: TwinningContext): string {
  return pairs.find(({ result }) => result.pair.code === about)?.title ?? about;
}

/** The rest stands under “Not checked”. */
export function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s\p{Lu})/u.exec(text)?.[0] ?? text;
}

/** What was left out and not checked, a line each; none where all is well. */
export function trustLines(context: TwinningContext): string[] {
  const { input, words } = context;
  const { leftOut, notChecked } = input.result;
  const [row, check] = [leftOut[0], notChecked[0]];
  return [
    ...(row === undefined ? [] : [words.leftOutLine(leftOut.length, sayPlace(row.at))]),
    ...(check === undefined
      ? []
      : [
          words.notCheckedLine(
            notChecked.length,
            words.about(`${aboutWhom(check.about, context)}, ${check.what}`, firstSentence(check.reason)),
          ),
        ]),
  ];
}
