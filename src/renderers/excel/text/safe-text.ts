/** Text as a cell may hold it. */

/** Excel's limit for a cell, in UTF-16 code units. */
const LONGEST = 32_767;
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu; // oxlint-disable-line no-control-regex
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
/** Spreadsheets read `_x0041_` in a string as an escape for A. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/giu;

/** Control characters become their pictures (␀ … ␡), what is no character at all becomes �: seen, not dropped. */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(NOT_IN_XML, (character) => {
      const code = character.charCodeAt(0);
      if (code > 0xff) return '\ufffd';
      return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code);
    })
    .replace(LONE_SURROGATE, '\ufffd');
}

/** Text for a cell: visible, cut to what a cell holds with a note at its end. */
export function cellText(text: string, cutNote: string): string {
  const visible = visibleText(text);
  if (visible.length <= LONGEST) return visible;
  // A pair of surrogates is not cut in two.
  const kept = visible.slice(0, LONGEST - cutNote.length).replace(/[\ud800-\udbff]$/u, '');
  return kept + cutNote;
}

/** Guards text against being read as an escape in the workbook's strings; the reader gives the original back. */
export function escapeEscapes(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_');
}

/** Text as XML content or attribute value. */
export function xml(text: string): string {
  return visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
