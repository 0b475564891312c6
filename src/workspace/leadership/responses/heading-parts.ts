/**
 * The parts of a heading that may name its question, as survey tools write them: `group/code` and `group/text` (ODK, Kobo),
 * `code. text` and `text [code]` (LimeSurvey), `title [text]` (grids of online forms). The heading itself comes first.
 */
export function headingParts(heading: string): string[] {
  const plain = heading
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .trim();
  const parts = [plain];
  for (let slash = plain.indexOf('/'); slash >= 0; slash = plain.indexOf('/', slash + 1)) parts.push(plain.slice(slash + 1));
  const bracket = /^(.*)\[([^[\]]+)\]$/s.exec(plain);
  if (bracket !== null) parts.push(bracket[2] as string, bracket[1] as string);
  const numbered = /^([^\s.:)]+)(?:[.:)]| -)\s+(.+)$/s.exec(plain);
  if (numbered !== null) parts.push(numbered[1] as string, numbered[2] as string);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
