import type { Folder } from '../../core/folder.ts';
import { tableFile, type TablesPlace } from '../load-tables.ts';
import { proposeNearest, sayKnown } from '../nearest-name.ts';
import type { Findings } from '../problem.ts';
import type { TableForm } from '../table.ts';

/** Remarks on CSV files that stand among a part's tables and are none: `member.csv` for `members.csv`. @returns how many there are */
export function remarkStrayFiles(folder: Folder, forms: readonly TableForm[], place: TablesPlace, findings: Findings): number {
  const known = forms.map((form) => tableFile(form, place));
  const strays = folder.list(place.folder).filter((file) => /\.csv$/i.test(file) && !known.includes(file));
  for (const file of strays) {
    const fix = proposeNearest(file, known, '');
    findings.remark({ file }, `Unexpected file, expected one of ${sayKnown(known, 10)}; it is left out. ${fix}`.trim());
  }
  return strays.length;
}
