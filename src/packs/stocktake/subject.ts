/** One priority's section. */
import type { Block, Section } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import { subjectActions } from './agreed.ts';
import type { PackContext, Subject } from './context.ts';
import { keyFigures } from './key-figures.ts';
import { leagueTable } from './league-table.ts';
import { gapText, measureText } from './measure-style.ts';
import { planBlocks } from './plan-tables.ts';
import { timelineOf } from './timeline.ts';
import { seriesTable, trajectoryChart } from './trajectory.ts';

/** The one-line answer. */
function leadText({ result }: Subject, { words, language }: PackContext): string {
  const { status, actual, planned, gap, indicator } = result;
  const when = result.period === undefined ? '' : formatPeriod(result.period, language);
  const say = (value: number | undefined): string => (value === undefined ? '—' : measureText(value, indicator, language));
  if (status === 'no-data') return words.leadNoData(result.why);
  if (status === 'withheld') return words.leadWithheld(when, say(actual), result.why);
  const sentence = words.lead[status](when, say(actual), say(planned), gap === undefined ? '—' : gapText(gap, indicator, language));
  return indicator.direction === 'down' ? `${sentence} ${words.lowerIsBetter}` : sentence;
}

/** Why parts are missing, and how the outlook was made. */
function notes({ result }: Subject, { words }: PackContext): Block[] {
  const lines: string[] = [];
  if (result.status !== 'no-data' && result.status !== 'withheld') lines.push(result.why);
  if (result.runRate.reason !== undefined) lines.push(words.noRunRate(result.runRate.reason));
  lines.push(result.outlook.kind === 'outlook' ? `${words.outlook}: ${result.outlook.method}` : words.noOutlook(result.outlook.reason));
  return lines.map((text) => ({ kind: 'paragraph', tone: 'note', text }));
}

export function subjectSection(subject: Subject, context: PackContext): Section {
  const { result, id, sheet, title } = subject;
  const lead = leadText(subject, context);
  const rows = timelineOf(result, context.input.workspace.thresholds);
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: lead },
    ...notes(subject, context),
    keyFigures(subject, context),
    ...trajectoryChart(subject, rows, lead, context),
    seriesTable(subject, rows, context),
    ...leagueTable(subject, context),
    ...planBlocks(subject, context),
    ...subjectActions(subject, context),
  ];
  const caveats = [...result.data.caveats, ...(result.remarks ?? [])];
  if (caveats.length > 0) blocks.push({ kind: 'callout', tone: 'caveat', title: context.words.caveats, lines: caveats });
  return { id, sheet, title, role: 'subject', blocks };
}
