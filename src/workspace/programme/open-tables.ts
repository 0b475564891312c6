import type { Folder } from '../../core/folder.ts';
import { tableFinder } from '../load-tables.ts';
import { findTable, type FoundTable } from '../part-tables/read-rows.ts';
import type { Findings } from '../problem.ts';
import type { TableForm } from '../table.ts';
import { ALL_PROGRAMME_TABLES, PROGRAMME_PLACE } from './programme-tables.ts';

/** Opens some of the programme's tables. @returns those that are there, by name */
export async function openTables(folder: Folder, forms: readonly TableForm[], findings: Findings): Promise<Map<string, FoundTable>> {
  const find = await tableFinder(folder, ALL_PROGRAMME_TABLES, findings, PROGRAMME_PLACE);
  const found = new Map<string, FoundTable>();
  for (const form of forms) {
    const table = await findTable(find, form, findings);
    if (table !== undefined) found.set(form.name, table);
  }
  return found;
}
