/** What was not taken, and what nobody could look at. Both packs have these. */
import type { Section, TableBlock } from '../../core/document.ts';
import { sayPlace } from '../../core/source.ts';
import type { LeftOutRow } from '../../core/twinning.ts';
import type { TwinningResult } from '../../twinning/result.ts';
import type { Words as CommonWords } from '../words/words.ts';
import type { Named } from '../tables/named.ts';
import type { Words } from './words/words.ts';

interface Speaking {
  readonly words: Words;
  readonly common: CommonWords;
}

function textTable(id: string, labels: readonly string[], rows: readonly (readonly string[])[], empty: string): TableBlock {
  return {
    kind: 'table',
    id,
    columns: labels.map((label, index) => ({ id: `column-${index + 1}`, label, kind: 'text', width: index === 0 ? 2.4 : 5 })),
    rows: rows.map((row) => row.map((value) => ({ value }))),
    empty,
  };
}

/** Place, what was found there, what to do. */
export function leftOutSection(leftOut: readonly LeftOutRow[], { words }: Speaking, names: Named): Section {
  const rows = leftOut.map(({ at, message, fix }) => [sayPlace(at), message, fix]);
  const table = textTable('left-out-rows', [words.where, words.found, words.fix], rows, words.nothingLeftOut);
  return { ...names, title: words.leftOut, role: 'annex', blocks: [table] };
}

/** Never the same as what was looked at and found in order. */
export function notCheckedSection(notChecked: TwinningResult['notChecked'], { common }: Speaking, names: Named): Section {
  const rows = notChecked.map(({ about, what, reason }) => [about, what, reason]);
  const table = textTable('not-checked-list', [common.about, common.what, common.reason], rows, common.everythingChecked);
  return { ...names, title: common.notChecked, role: 'annex', blocks: [table] };
}
