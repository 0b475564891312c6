/** The coaching log without its private lines, of which only the count is known here. */
import type { Block, Column, Section } from '../../core/document.ts';
import type { ProgrammeResult } from '../../programme/result.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { activityName, leaderName, priorityTitle, type ProgrammeContext } from './context.ts';

type Line = ProgrammeResult['log'][number];

function columns({ words }: ProgrammeContext): Column[] {
  return [
    { id: 'date', label: words.date, kind: 'date', width: 1.1 },
    { id: 'leader', label: words.leader, kind: 'text', width: 1.8 },
    { id: 'round', label: words.round, kind: 'text', width: 1.3 },
    { id: 'priority', label: words.priority, kind: 'text', width: 1.8 },
    { id: 'challenge', label: words.challenge, kind: 'text', width: 3 },
    { id: 'step', label: words.step, kind: 'text', width: 3 },
    { id: 'due', label: words.dueOn, kind: 'date', width: 1.1 },
    { id: 'done', label: words.doneOn, kind: 'date', width: 1.1 },
    { id: 'state', label: words.state, kind: 'text', width: 1.2 },
  ];
}

function logRow(line: Line, context: ProgrammeContext): Row {
  return {
    date: { value: line.date },
    leader: { value: leaderName(line.leader, context) },
    round: { value: activityName(line.activity, context) },
    priority: { value: priorityTitle(line.priority, context) },
    challenge: cell(line.challenge),
    step: cell(line.step),
    due: cell(line.due),
    done: cell(line.done),
    state: { value: context.words.steps[line.state] },
  };
}

export function logSection(context: ProgrammeContext, names: Named): Section {
  const { words, input } = context;
  // A reader that let a private line through must not expose it here.
  const log = input.result.log.filter((line) => !line.private);
  const count = (state: Line['state']): number => log.filter((line) => line.state === state).length;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: log.length === 0 ? words.noLog : words.logLead(log.length, count('done'), count('late')) },
    { kind: 'paragraph', tone: 'note', text: words.privateLines(input.result.privateLines) },
    ...(log.length === 0
      ? []
      : [
          filledTable(
            { id: 'coaching-log', filter: true },
            columns(context),
            log.map((line) => logRow(line, context)),
          ),
        ]),
  ];
  return { ...names, title: words.log, role: 'annex', blocks };
}
