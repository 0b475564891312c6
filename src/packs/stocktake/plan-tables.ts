/** What the plan itself says: milestones, interventions, risks and the delivery chain, each only where it has any. */
import type { Block, TableBlock, TableCell } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { PackContext, Subject } from './context.ts';
import { rateStyle } from './measure-style.ts';

function text(value: string | undefined): TableCell {
  return { value: value ?? '' };
}

function milestones({ result, id }: Subject, { words }: PackContext): TableBlock {
  return {
    kind: 'table',
    id: `${id}-milestones`,
    title: words.milestones,
    columns: [
      { id: 'title', label: words.milestone, kind: 'text', width: 3 },
      { id: 'owner', label: words.owner, kind: 'text', width: 1.6 },
      { id: 'due', label: words.due, kind: 'date', width: 1.1 },
      { id: 'done', label: words.done, kind: 'date', width: 1.1 },
      { id: 'state', label: words.state, kind: 'text', width: 1.6 },
    ],
    rows: result.milestones.map((one) => [
      text(one.title),
      text(one.owner),
      { value: one.due },
      { value: one.done ?? null },
      text(words.states[one.state](one.daysLate)),
    ]),
  };
}

function interventions({ result, id }: Subject, { words, language }: PackContext): TableBlock {
  return {
    kind: 'table',
    id: `${id}-interventions`,
    title: words.interventions,
    columns: [
      { id: 'title', label: words.intervention, kind: 'text', width: 3 },
      { id: 'owner', label: words.owner, kind: 'text', width: 1.6 },
      { id: 'start', label: words.start, kind: 'period', width: 1.1 },
      { id: 'over', label: words.over, kind: 'number', decimals: 0, align: 'right', width: 1.4 },
      { id: 'effect', label: words.effect, ...rateStyle(result.indicator), align: 'right', width: 1.2 },
    ],
    rows: result.plan.interventions.map((one) => [
      text(one.title ?? one.id),
      text(one.owner),
      one.from === undefined ? { value: null } : { value: one.from.id, text: formatPeriod(one.from, language, 'short') },
      { value: one.over ?? null },
      { value: one.effect ?? null },
    ]),
  };
}

function risks({ result, id }: Subject, { words }: PackContext): TableBlock {
  return {
    kind: 'table',
    id: `${id}-risks`,
    title: words.risks,
    columns: [
      { id: 'risk', label: words.risk, kind: 'text', width: 3 },
      { id: 'likelihood', label: words.likelihood, kind: 'text', width: 1.1 },
      { id: 'impact', label: words.impact, kind: 'text', width: 1.1 },
      { id: 'response', label: words.response, kind: 'text', width: 3 },
    ],
    rows: result.plan.risks.map((one) => [text(one.title), text(one.likelihood), text(one.impact), text(one.response)]),
  };
}

export function planBlocks(subject: Subject, context: PackContext): Block[] {
  const { plan } = subject.result;
  const blocks: Block[] = [];
  if (subject.result.milestones.length > 0) blocks.push(milestones(subject, context));
  if (plan.interventions.length > 0) blocks.push(interventions(subject, context));
  if (plan.risks.length > 0) blocks.push(risks(subject, context));
  if (plan.chain.length > 0) blocks.push({ kind: 'list', title: context.words.chain, items: plan.chain });
  return blocks;
}
