/** Root causes and ranked interventions of all priorities as one document. */
import type { Block, Column, Document, Section, TableBlock } from '../../core/document.ts';
import { numberText } from '../../core/number-text.ts';
import { sayPlace } from '../../core/source.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { CausesOfPriority } from '../../delivery/causes/result.ts';
import { inputsSection } from '../stocktake/inputs.ts';
import { sectionNames } from '../stocktake/section-names.ts';
import { leftOutSection } from '../twinning/annexes.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { callout } from '../twinning/summary.ts';
import { twinningWordsIn } from '../twinning/words/words.ts';
import { wordsIn } from '../words/words.ts';
import { causesFacts } from './causes-facts.ts';
import type { CausesInput } from './input.ts';
import { rankingBlocks } from './ranking.ts';
import { causeCount, fishboneBlock, whysBlock } from './tree-blocks.ts';
import { causesWordsIn, type Words } from './words/words.ts';

interface CausesSubject extends Named {
  readonly causes: CausesOfPriority;
  readonly title: string;
}

function leadOf({ interventions }: CausesOfPriority, { language }: CausesInput, words: Words): string {
  const [first, ...ties] = interventions.filter(({ rank }) => rank === 1);
  if (first?.score === undefined) return interventions.length === 0 ? words.noInterventions : words.notRanked;
  const titles = [first, ...ties].map(({ title }) => title);
  return words.priorityLead(words.and(titles), numberText(first.score, language, { decimals: 2 }));
}

function overviewTable(subjects: readonly CausesSubject[], words: Words): TableBlock {
  const count = { kind: 'number', decimals: 0, align: 'right' } as const;
  const columns: Column[] = [
    { id: 'priority', label: words.priority, kind: 'text', width: 2.6 },
    { id: 'causes', label: words.causeCount, ...count },
    { id: 'interventions', label: words.interventionCount, ...count },
    { id: 'first', label: words.first, kind: 'text', width: 3 },
    { id: 'score', label: words.score, kind: 'number', decimals: 2, align: 'right' },
  ];
  const rows = subjects.map(({ causes, title, id }): Row => {
    const first = causes.interventions.filter(({ rank }) => rank === 1);
    return {
      priority: { value: title, link: id, strong: true },
      causes: { value: causeCount(causes.tree) },
      interventions: { value: causes.interventions.length },
      first: cell(words.and(first.map((one) => one.title))),
      score: cell(first[0]?.score),
    };
  });
  return filledTable({ id: 'priorities' }, columns, rows);
}

function summaryBlocks(subjects: readonly CausesSubject[], { leftOut = [] }: CausesInput, words: Words): Block[] {
  const [row] = leftOut;
  const caveat = callout('caveat', words.before, row === undefined ? [] : [words.leftOutLine(leftOut.length, sayPlace(row.at))]);
  if (subjects.length === 0) return [{ kind: 'paragraph', tone: 'lead', text: words.none }, ...caveat];
  const sum = (count: (one: CausesOfPriority) => number): number => subjects.reduce((total, { causes }) => total + count(causes), 0);
  const lead = words.lead(
    subjects.length,
    sum(({ tree }) => causeCount(tree)),
    sum(({ interventions }) => interventions.length),
  );
  const talk = subjects.flatMap(({ causes, title }) => {
    const apart = causes.interventions.filter(({ disagreement }) => disagreement.length > 0).map((one) => one.title);
    return apart.length === 0 ? [] : [words.talkLine(title, words.and(apart))];
  });
  return [
    { kind: 'paragraph', tone: 'lead', text: lead },
    overviewTable(subjects, words),
    ...callout('decision', words.talkFirst, talk),
    ...caveat,
  ];
}

function subjectSection({ causes, title, id, sheet }: CausesSubject, input: CausesInput, words: Words): Section {
  const whys = whysBlock(causes, id, title, words);
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: leadOf(causes, input, words) },
    ...(whys.length === 0 ? [{ kind: 'paragraph', tone: 'note', text: words.noCauses } as const] : whys),
    ...fishboneBlock(causes, id, title, words),
    ...(causes.interventions.length === 0 ? [] : rankingBlocks(causes, id, words)),
    ...(causes.reasons.length === 0 ? [] : [{ kind: 'list', title: words.missing, items: causes.reasons } as const]),
  ];
  return { id, sheet, title, role: 'subject', blocks };
}

/**
 * Composes the pack; computes no new judgement.
 * @returns sections in order: summary, one for each priority with a cause or an intervention, annexes
 */
export function causesDocument(input: CausesInput): Document {
  const words = causesWordsIn(input.language);
  const common = wordsIn(input.language);
  const names = sectionNames();
  const named = (id: string, title: string): Named => ({ id: names.id(id), sheet: names.sheet(title) });
  const annexWords = { words: twinningWordsIn(input.language), common };
  const fixed = {
    summary: named('summary', common.summary),
    method: named('method', common.method),
    leftOut: named('left-out', annexWords.words.leftOut),
    inputs: named('inputs', common.inputs),
  };
  const subjects = input.causes.map((causes): CausesSubject => {
    const title = input.plans.find(({ priority }) => priority === causes.priority)?.title ?? causes.priority;
    return { causes, title, ...named(causes.priority, title) };
  });
  return {
    schema: 'deliver.document/1',
    kind: 'causes',
    title: words.title(input.workspace.name),
    subtitle: words.subtitle,
    author: input.workspace.author,
    language: input.language,
    period: { id: input.asOf.id, name: formatPeriod(input.asOf, input.language) },
    facts: input.facts ?? causesFacts(input),
    sections: [
      { ...fixed.summary, title: common.summary, role: 'summary', blocks: summaryBlocks(subjects, input, words) },
      ...subjects.map((subject) => subjectSection(subject, input, words)),
      { ...fixed.method, title: common.method, role: 'annex', blocks: [{ kind: 'list', items: words.methodItems }] },
      ...(input.leftOut === undefined ? [] : [leftOutSection(input.leftOut, annexWords, fixed.leftOut)]),
      inputsSection({ common, input }, fixed.inputs),
    ],
  };
}
