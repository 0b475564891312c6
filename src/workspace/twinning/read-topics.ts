import type { Indicator } from '../../core/indicator.ts';
import type { TwinningTopic } from '../../core/twinning.ts';
import { findPlace, knowPlaces } from '../known-names.ts';
import type { RowReader } from '../row-reader.ts';
import { defined } from '../part-tables/defined.ts';
import type { KnownCodes } from '../part-tables/known-codes.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable, type Lose } from '../part-tables/read-rows.ts';
import type { Reading } from './reading.ts';

/** Scores are points from 0 to 100, more is better, shown with one decimal, unless the topic says otherwise. */
const SCORE = { unit: 'points', decimals: 1, low: 0, high: 100 };

/** Reads the topics. One whose indicator is unknown stays, without it; direction, unit and decimals are the indicator's unless told. */
export function readTopics(found: FoundTable | undefined, codes: KnownCodes, reading: Reading): TwinningTopic[] {
  const lose: Lose = (row, problems) => codes.lose(row, problems);
  const key = {
    column: 'code',
    of: (one: TwinningTopic) => [one.code],
    say: (one: TwinningTopic) => `topic with code "${one.code}"`,
    fix: 'Remove one, or give it its own code.',
  };
  const read = readRows(found, reading, (row) => readTopic(row, reading), lose);
  const topics = once(read, key, reading, lose).map(({ value }) => value);
  codes.take(topics);
  return topics;
}

function readTopic(row: RowReader, reading: Reading): TwinningTopic | undefined {
  const code = row.needed('code');
  const name = row.needed('name');
  const indicator = indicatorOf(row, reading);
  const direction = row.word('direction', ['up', 'down']);
  const decimals = row.number('decimals', { least: 0, most: 6, whole: true });
  const periods = periodsOf(row, reading);
  const scale = scaleOf(row);
  if (code === undefined || name === undefined || scale === undefined) return undefined;
  if (indicator !== undefined && direction !== undefined && direction !== indicator.direction) {
    const text = `Unexpected direction "${direction}", expected "${indicator.direction}" as the indicator "${indicator.code}" has; the topic's own counts.`;
    reading.findings.remark(row.atCell('direction'), text);
  }
  return {
    code,
    name,
    ...defined({ indicator: indicator?.code }),
    direction: direction ?? indicator?.direction ?? 'up',
    unit: row.text('unit') ?? indicator?.unit ?? SCORE.unit,
    decimals: decimals ?? indicator?.decimals ?? (indicator?.kind === 'count' ? 0 : SCORE.decimals),
    ...periods,
    scale,
    at: row.at,
  };
}

function indicatorOf(row: RowReader, { workspace, leftOut }: Reading): Indicator | undefined {
  const text = row.text('indicator');
  if (text === undefined) return undefined;
  const known = knowPlaces(workspace.indicators.map(({ code, name }) => ({ code, name, aliases: [] })));
  const code = findPlace(text, known);
  if (code !== undefined) return workspace.indicators.find((one) => one.code === code);
  const nearest = known.nearest(text);
  leftOut.add({
    at: row.atCell('indicator'),
    message: `Unexpected indicator "${text}", expected one in the table of indicators; the topic stays, without an indicator.`,
    fix:
      nearest === undefined ? 'Correct it, or add it to the indicators.' : `Write "${nearest}" (the nearest), or add it to the indicators.`,
  });
  return undefined;
}

function periodsOf(row: RowReader, { workspace, settings }: Reading): Pick<TwinningTopic, 'baseline' | 'endline'> {
  const read = (name: string) => (row.text(name) === undefined ? undefined : row.period(name, workspace));
  const own = defined({ baseline: read('baseline'), endline: read('endline') });
  const baseline = own.baseline ?? settings.baseline;
  const endline = own.endline ?? settings.endline;
  const told = own.baseline !== undefined || own.endline !== undefined;
  if (told && baseline !== undefined && endline !== undefined && endline.start <= baseline.end)
    row.problem(
      own.endline === undefined ? 'baseline' : 'endline',
      `Unexpected endline ${endline.id} that does not follow the baseline ${baseline.id}, expected it to begin after the baseline ends.`,
      'Correct one of the two periods.',
    );
  return own;
}

function scaleOf(row: RowReader): TwinningTopic['scale'] | undefined {
  const low = row.number('scale_low') ?? SCORE.low;
  const high = row.number('scale_high') ?? SCORE.high;
  if (low < high) return { low, high };
  const column = row.text('scale_high') === undefined ? 'scale_low' : 'scale_high';
  return row.problem(column, `Unexpected scale from ${low} to ${high}, expected a lower and a higher end.`, 'Correct one of the two ends.');
}
