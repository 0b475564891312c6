/** What a number format makes of a number, as far as its meaning goes. */
export interface NumberFormat {
  readonly kind: 'number' | 'percent' | 'date' | 'time' | 'elapsed';
  /** The section for positive numbers; '' where the format hangs on the user's own settings. */
  readonly code: string;
}

export const GENERAL: NumberFormat = { kind: 'number', code: 'General' };

/**
 * Built-in formats that files name only by number (ECMA-376 part 1, 18.8.30). 14 and 22 follow the user's own
 * settings, and 27–36 and 50–58 are dates of East Asian versions: they have no code of their own.
 */
const BUILT_IN: Readonly<Record<number, NumberFormat>> = {
  9: { kind: 'percent', code: '0%' },
  10: { kind: 'percent', code: '0.00%' },
  14: { kind: 'date', code: '' },
  15: { kind: 'date', code: 'd-mmm-yy' },
  16: { kind: 'date', code: 'd-mmm' },
  17: { kind: 'date', code: 'mmm-yy' },
  18: { kind: 'time', code: 'h:mm AM/PM' },
  19: { kind: 'time', code: 'h:mm:ss AM/PM' },
  20: { kind: 'time', code: 'h:mm' },
  21: { kind: 'time', code: 'h:mm:ss' },
  22: { kind: 'date', code: '' },
  45: { kind: 'time', code: 'mm:ss' },
  46: { kind: 'elapsed', code: '[h]:mm:ss' },
  47: { kind: 'time', code: 'mm:ss.0' },
};

/** The format that a file names by number only. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return { kind: 'date', code: '' };
  if (id >= 32 && id <= 35) return { kind: 'time', code: '' };
  return BUILT_IN[id] ?? GENERAL;
}

/**
 * Finds what a format code makes of a number: `dd/mm/yyyy` a date, `0.0%` a percent, `[h]:mm` elapsed time.
 * A condition on the first section (`[=0]"";dd/mm/yy`) hands over to the first section that says anything.
 */
export function parseNumberFormat(code: string): NumberFormat {
  const sections = splitSections(code);
  const first = sections[0] ?? '';
  const section = /^\[[<>=]/.test(first) ? (sections.find((each) => kindOf(each) !== 'number') ?? first) : first;
  return { kind: kindOf(section), code: section };
}

function kindOf(section: string): NumberFormat['kind'] {
  if (/general/i.test(section)) return 'number';
  if (/\[(?:h+|m+|s+)\]/i.test(bare(section, false))) return 'elapsed';
  const left = bare(section, true).replaceAll(/e[+-]/gi, '');
  if (/[yd]|mmm|^[^hs]*m[^hs]*$|e/i.test(left)) return 'date';
  if (/[hs]/i.test(left)) return 'time';
  return left.includes('%') ? 'percent' : 'number';
}

/** A section without what is shown as it stands: quoted and escaped text, fillers, and bracketed settings. */
function bare(section: string, brackets: boolean): string {
  const plain = section.replaceAll(/"[^"]*"?|\\.|_.|\*./g, '').replaceAll(/a\/p|am\/pm/gi, '');
  return brackets ? plain.replaceAll(/\[[^\]]*\]/g, '') : plain;
}

/** Splits at `;` outside of quotes, escapes and brackets. */
function splitSections(code: string): string[] {
  const pieces = code.match(/"[^"]*"?|\\.|\[[^\]]*\]?|;|[^;"\\[]+/g) ?? [];
  const sections = [''];
  for (const piece of pieces) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}
