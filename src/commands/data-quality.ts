import { formatPeriod } from '../core/period/index.ts';
import { sayPlace, type Source } from '../core/source.ts';
import type { LeftOut } from '../core/table.ts';
import type { Workspace } from '../core/workspace.ts';
import type { DataQuality } from '../packs/stocktake/input.ts';
import type { GatheredData } from './gather-data.ts';
import { QUALITY_WORDS, type QualityWords } from './quality-words.ts';

/** What was left out, in words; `lost` where somebody has to mend something for it to count. */
export interface LeftOutRow {
  readonly where: string;
  readonly reason: string;
  readonly lost: boolean;
}

export type SaidQuality = Omit<DataQuality, 'leftOut'> & { readonly leftOut: readonly LeftOutRow[] };

type Row = LeftOutRow;

/** Left out as it should be: a sum, a note, a key column, a value that is not there. */
const RIGHTLY = new Set([
  'total-row',
  'total-column',
  'note-row',
  'blank-row',
  'ignored-column',
  'missing-marker',
  'missing-value',
  'deleted-value',
  'unused-element',
]);

/** What did not become a number in the pack, cause by cause, each with its first place. Nothing is dropped silently. */
export function dataQuality(workspace: Workspace, data: GatheredData): SaidQuality {
  const words = QUALITY_WORDS[workspace.language];
  return {
    clashes: data.clashes.map((clash) => ({
      where: `${clash.element}${clash.category === '' ? '' : ` (${clash.category})`}, ${clash.place}, ${formatPeriod(clash.period, workspace.language)}`,
      values: clash.values.map((one) => `${one.value} (${sayPlace(one.at)})`).join('; '),
      kept: words.kept[clash.kept],
    })),
    leftOut: [...fromFiles(data, words), ...fromNames(data, words), ...fromHierarchy(workspace, data, words)],
  };
}

/** What the readers left out: rows of one file, sheet and reason stand together. */
function fromFiles(data: GatheredData, words: QualityWords): Row[] {
  const groups = new Map<string, { at: Source; one: LeftOut; times: number; cells: number }>();
  for (const { source } of data.files) {
    for (const table of source.tables) {
      if (table.layout === 'unknown') groups.set(`${source.file}\0${table.sheet}`, unread(source.file, table.sheet, table.unsure[0]?.text));
      for (const one of table.leftOut) {
        const key = `${one.at.file}\0${one.at.sheet}\0${one.code}\0${sameReason(one)}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { at: one.at, one, times: 1, cells: one.cells });
        else Object.assign(group, { times: group.times + 1, cells: group.cells + one.cells });
      }
    }
  }
  return [...groups.values()].map(({ at, one, times, cells }) => ({
    where: sayPlace(at),
    reason: one.reason + words.more(times - 1) + words.cells(cells),
    lost: !RIGHTLY.has(one.code),
  }));
}

/** Reasons that name a value of their own stay apart; total rows and notes stand together. */
function sameReason(one: LeftOut): string {
  return one.code === 'total-row' || one.code === 'note-row' || one.code === 'blank-row' ? '' : one.reason;
}

function unread(
  file: string,
  sheet: string | undefined,
  reason: string | undefined,
): { at: Source; one: LeftOut; times: number; cells: number } {
  const at = { file, ...(sheet === undefined ? {} : { sheet }) };
  return { at, one: { at, code: 'unknown-layout', reason: reason ?? 'unknown layout', cells: 0 }, times: 1, cells: 0 };
}

function fromNames(data: GatheredData, words: QualityWords): Row[] {
  return data.notCounted.map((one) => ({ where: sayPlace(one.at), reason: words.notCounted(one), lost: !RIGHTLY.has(one.code) }));
}

function fromHierarchy(workspace: Workspace, data: GatheredData, words: QualityWords): Row[] {
  return workspace.indicators.flatMap((indicator) => {
    const doubled = data.measures.doubled(indicator);
    const places = new Set(doubled.map((one) => one.place));
    return [...places].map((place) => {
      const periods = doubled.filter((one) => one.place === place).map((one) => formatPeriod(one.period, workspace.language, 'short'));
      return {
        where: `${indicator.name}, ${data.measures.place(place)?.name ?? place}`,
        reason: words.doubled(periods[0] as string, periods.length),
        lost: false,
      };
    });
  });
}
