/** One block of findings: its head with the places at the right edge, the message, the fix. */
import type { Severity } from '../../core/finding.ts';
import { displayWidth, shorten, wrap } from '../terminal/display-width.ts';
import type { Painter } from '../terminal/painter.ts';
import { safeText } from '../terminal/safe-text.ts';
import type { Drawing } from './file-lines.ts';
import { familyOf, type FindingBlock } from '../../core/group-findings.ts';
import { sayPlaces } from './say-places.ts';
import { pageWords } from './words.ts';

/** Columns of the severity; what belongs to a finding is set in by so many. */
export const INDENT = 9;

const TONES: Readonly<Record<Severity, Parameters<Painter['tone']>[0]>> = { error: 'decision', warning: 'caveat', info: 'info' };

/** Blocks of one rule in one file that are shown before the rest is counted. */
export const MOST_ALIKE = 5;

export function findingLines({ shown, variants }: FindingBlock, drawing: Drawing): string[] {
  const { language, columns, paint } = drawing;
  const words = pageWords(language);
  const severity = words.severity[shown.severity];
  const before = shown.placesBefore === undefined ? '' : ` (${words.before(shown.placesBefore)})`;
  const name = safeText(`${blockName(variants)}${before}`);
  const head = headLines(name, (most) => safeText(sayPlaces(shown.places, shown.count, language, most)), columns - INDENT);
  const [first = '', ...more] = head;
  const dhis2 = [shown.dhis2?.before243, shown.dhis2?.from243].filter((code) => code !== undefined);
  const message = `${shown.message}${dhis2.length === 0 ? '' : ` (DHIS2 ${dhis2.join(', ')})`}`;
  const texts = [...more, ...wrap(safeText(message), columns - INDENT), ...wrapFix(safeText(shown.fix), columns - INDENT)];
  return [
    `${paint.tone(TONES[shown.severity], severity)}${' '.repeat(INDENT - displayWidth(severity))}${first}`,
    ...texts.map((text) => ' '.repeat(INDENT) + text),
  ];
}

/** Stands for a space at which no line may end. */
const NO_BREAK = '\uE000';

/** A command stays on one line where it fits, so that it can be copied. */
function wrapFix(fix: string, width: number): string[] {
  const kept = fix.replace(/(?:deliver [a-z]+ )?--[a-z-]+ .*$/, (command) =>
    command.length <= width ? command.replaceAll(' ', NO_BREAK) : command,
  );
  return wrap(kept, width).map((line) => line.replaceAll(NO_BREAK, ' '));
}

/** The rule's code; of several variants on one cell the family's, with each named: `outlier (modified-z, who-z)`. */
export function blockName(variants: FindingBlock['variants']): string {
  const code = variants[0]?.code ?? '';
  const family = familyOf(code);
  if (family === undefined || variants.length === 1) return code;
  return `${family} (${variants.map((one) => one.code.slice(family.length + 1)).join(', ')})`;
}

/** Name on the left, places on the right; where both do not fit, fewer places are named, then they take their own line. */
function headLines(name: string, places: (most: number) => string, width: number): string[] {
  for (const most of [3, 2, 1]) {
    const text = places(most);
    const spare = width - displayWidth(name) - displayWidth(text);
    if (spare >= 2) return [name + ' '.repeat(spare) + text];
  }
  return [...wrap(name, width), shorten(places(1), width)];
}
