/** Names for single cells that formulas use: `skilled_birth_attendance_series_direction`. */

const LONGEST = 200;

/**
 * A name that Excel and LibreOffice both take: letters, digits, underscores, unlike any cell address, not yet taken.
 * @param taken lower case; the new name is added
 */
export function definedName(words: string, taken: Set<string>): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/gu, '_')
    .slice(0, LONGEST);
  // Without an underscore inside it may read as a cell (`T1`, `R1C1`) or a value (`TRUE`).
  const base = /^[A-Za-z]+_/u.test(plain) ? plain : `name_${plain}`;
  let name = base;
  for (let twin = 2; taken.has(name.toLowerCase()); twin++) name = `${base}_${twin}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A plain word that no spreadsheet takes for a cell or a value. */
const PLAIN_NAME = /^[a-z_]{4,}$/u;

/** The very name under which a form's table is looked for: `commitments`; where no spreadsheet can hold it, one like `name_q1`. */
export function formTableName(wanted: string, taken: Set<string>): string {
  const plain = wanted.toLowerCase().replaceAll('-', '_');
  if (!PLAIN_NAME.test(plain) || plain === 'true' || plain === 'false' || taken.has(plain)) return definedName(wanted, taken);
  taken.add(plain);
  return plain;
}
