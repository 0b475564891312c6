/**
 * What people write in a cell to say that there is no value, in English and French. Compared without case and outer spaces.
 * Not here, because they can mean zero or something a person must see: `nil`, `none`, `néant`, `aucun`, `x`, `?`, `*` (a suppressed
 * small number), `unknown`, and error words such as `#N/A`. A lone dash is here although some number formats show zero so: missing is
 * never zero, and a zero lost this way shows up as a gap.
 */
const MISSING: ReadonlySet<string> = new Set(
  [
    // signs: hyphens, dashes, minus, dots (two dots: UN statistics; one: SAS and Stata)
    ' | - | -- | --- | \u2010 | \u2011 | \u2012 | – | — | \u2212 | . | .. | ... | …',
    // not available, not applicable, and what R and pandas write
    'n/a | na | n.a. | n.a | n a | <na> | nan | not available | not applicable',
    // no data, not done, non disponible, non déterminé
    'nd | n.d. | n.d | n/d | no data | not done | non disponible | non déterminé | pas de données',
    // not reported, non renseigné, non rapporté
    'nr | n.r. | n.r | n/r | not reported | non renseigné | non rapporté',
    // sans objet
    's/o | s.o. | s.o | sans objet',
    'null | missing | manquant',
  ].flatMap((line) => line.split('|').map((marker) => marker.trim())),
);

const LONGEST = Math.max(...[...MISSING].map((marker) => marker.length));

/** Whether a cell says that its value is missing. */
export function isMissingMarker(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && MISSING.has(trimmed.toLowerCase().normalize('NFC'));
}
