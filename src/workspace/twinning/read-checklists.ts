import { bareName } from '../../core/bare-name.ts';
import type { ChecklistAnswer } from '../../core/twinning.ts';
import type { RowReader } from '../row-reader.ts';
import { defined } from '../part-tables/defined.ts';
import { once } from '../part-tables/once.ts';
import type { NetworkCodes } from './read-pairs.ts';
import { readRound } from './read-scores.ts';
import { readRows, type FoundTable } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** `na`, `n/a`, `N.A.`, `s.o.`, `sans objet` … as they fold. */
const NOT_APPLICABLE = new Set(['na', 'notapplicable', 'so', 'sansobjet', 'nonapplicable']);
const EXPECTED = '0 to 1, a percentage with its sign, or na where it is not applicable';

/** Reads the lines of checklists: one for each item of a checklist, member and round. Without a weight, an item weighs 1. */
export function readChecklists(found: FoundTable | undefined, codes: NetworkCodes, reading: Reading): ChecklistAnswer[] {
  const rows = readRows(found, reading, (row) => readAnswer(row, codes));
  const key = {
    column: 'item',
    of: (one: ChecklistAnswer) => [one.checklist, one.member, one.round, one.section, one.item],
    say: (one: ChecklistAnswer) => `answer to "${one.item}" of "${one.checklist}" at "${one.member}" in round ${one.round}`,
    fix: 'Keep the one that is right, or correct the round.',
  };
  return once(rows, key, reading).map(({ value }) => value);
}

function readAnswer(row: RowReader, codes: NetworkCodes): ChecklistAnswer | undefined {
  const checklist = row.needed('checklist');
  const member = codes.members.in(row, 'member');
  const round = readRound(row);
  const date = row.date('date');
  const item = row.needed('item');
  const weight = row.text('weight') === undefined ? 1 : row.number('weight', { above: 0 });
  const critical = row.text('critical') === undefined ? 'no' : row.word('critical', ['yes', 'no']);
  const answer = readAchieved(row);
  if (checklist === undefined || member === undefined || round === undefined || item === undefined) return undefined;
  if (weight === undefined || critical === undefined || answer === undefined) return undefined;
  const more = defined({ section: row.text('section') });
  return { checklist, member, round, ...defined({ date }), item, ...more, weight, critical: critical === 'yes', ...answer, at: row.at };
}

/** A blank is no answer: not zero, and not "not applicable" either. */
function readAchieved(row: RowReader): { score?: number } | undefined {
  const text = row.text('score');
  if (text === undefined) return row.problem('score', `Unexpected blank "score", expected ${EXPECTED}.`, 'Fill it in, or remove the row.');
  if (NOT_APPLICABLE.has(bareName(text))) return {};
  const value = row.number('score', { percent: true });
  if (value === undefined) return undefined;
  const percent = text.includes('%');
  const score = percent ? value / 100 : value;
  if (score >= 0 && score <= 1) return { score };
  const fix = !percent && value > 1 && value <= 100 ? `Write ${value} % if that is meant.` : 'Correct the score.';
  return row.problem('score', `Unexpected score "${text}", expected ${EXPECTED}.`, fix);
}
