/** The page that answers: what was held of what was promised, what is left, which priorities gained traction. */
import type { Block, Section } from '../../core/document.ts';
import type { Named } from '../tables/named.ts';
import { callout } from '../twinning/summary.ts';
import type { ProgrammeContext } from './context.ts';
import { kindsTable } from './kinds-table.ts';
import { decisionLines, leadText, trustLines } from './summary-lines.ts';
import { tractionTable } from './traction-table.ts';

const DECISIONS_SHOWN = 6;

export function summarySection(context: ProgrammeContext, names: Named): Section {
  const { words, common, input } = context;
  const decisions = decisionLines(context);
  const rest = decisions.length - DECISIONS_SHOWN;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: leadText(context) },
    ...(input.result.kinds.length === 0 ? [] : [kindsTable(context)]),
    ...tractionTable(context),
    ...callout('decision', words.decision, [...decisions.slice(0, DECISIONS_SHOWN), ...(rest > 0 ? [words.more(rest)] : [])]),
    ...callout('caveat', words.before, trustLines(context)),
  ];
  return { ...names, title: common.summary, role: 'summary', blocks };
}
