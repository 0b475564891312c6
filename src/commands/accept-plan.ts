import { isUploadRank } from '../checks/upload-rank.ts';
import type { Period } from '../core/period/index.ts';
import type { Source } from '../core/source.ts';
import type { Clash, Store } from '../core/store.ts';

/** A value of the workspace that an upload replaces. */
export interface Replacement {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  readonly fromAt: Source;
  readonly toAt: Source;
}

/** What one upload would do to the workspace's values. */
export interface UploadEffect {
  readonly file: string;
  readonly added: number;
  readonly same: number;
  readonly changed: readonly Replacement[];
  /** Files whose values it replaces; they stay, and are named in the ledger. */
  readonly replaces: readonly string[];
}

/** Works out, from a settled store of history and uploads, what each upload adds, changes and repeats. */
export function uploadEffects(store: Store, files: readonly string[]): UploadEffect[] {
  const effects = new Map(files.map((file) => [file, { added: 0, same: 0, changed: [] as Replacement[] }]));
  const count = (file: string, kind: 'added' | 'same'): void => {
    const effect = effects.get(file);
    if (effect !== undefined) effect[kind] += 1;
  };
  const inClash = new Set<string>();
  for (const clash of store.clashes()) {
    const { uploads, history } = apart(clash);
    if (uploads[0] === undefined) continue;
    inClash.add(keyOf(clash.place, clash.element, clash.category, clash.period));
    if (history === undefined) {
      if (clash.kept !== 'none') count(uploads[0].at.file, 'added');
    } else if (history.value === uploads[0].value) count(uploads[0].at.file, 'same');
    else if (clash.kept === 'newest') effects.get(uploads[0].at.file)?.changed.push(replacement(clash, history, uploads[0]));
  }
  for (const element of store.elements()) {
    for (const series of store.series(element)) {
      series.periods.forEach((period, index) => {
        if (!isUploadRank(series.rank?.(index)) || inClash.has(keyOf(series.place, series.element, series.category, period))) return;
        const at = series.at?.(index);
        if (at !== undefined) count(at.file, 'added');
      });
    }
  }
  return [...effects].map(([file, { added, same, changed }]) => ({
    file,
    added,
    same,
    changed,
    replaces: [...new Set(changed.map((one) => one.fromAt.file))].sort(),
  }));
}

type ClashValue = Clash['values'][number];

/** The uploads' values, and the one that counted before: the newest of the ledger, or the only one. */
function apart(clash: Clash): { uploads: readonly ClashValue[]; history: ClashValue | undefined } {
  const uploads = clash.values.filter((one) => isUploadRank(one.rank));
  const before = clash.values.filter((one) => !isUploadRank(one.rank)).sort((a, b) => (b.rank ?? -1) - (a.rank ?? -1));
  return { uploads, history: before[0] };
}

function replacement(clash: Clash, from: ClashValue, to: ClashValue): Replacement {
  const { place, element, category, period } = clash;
  return { place, element, category, period, from: from.value, to: to.value, fromAt: from.at, toAt: to.at };
}

function keyOf(place: string, element: string, category: string, period: Period): string {
  return `${place}\0${element}\0${category}\0${period.id}`;
}
