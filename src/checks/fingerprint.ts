import type { Args } from '../core/finding.ts';
import type { Source } from '../core/source.ts';

/** Numbers that name what was found; all others are scores, ranges and counts, which change with every month of history. */
const VALUES = new Set(['value', 'values', 'numerator', 'denominator', 'first', 'later', 'left', 'right', 'driverValue']);
/** Texts that change while the fault stays: what other rules say of it, how grave it is, where it stands, when it was looked at. */
const PASSING = new Set(['grade', 'variant', 'variants', 'slip', 'possible', 'candidates', 'today', 'places', 'letters']);
/** Arguments that say where, not what. */
const POSITION = /(?:^|[a-z])(?:line|row|column|cell)s?$/i;

const FNV_PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x050c5d1f];

/**
 * Sixteen hex digits that stay the same for the same cause in the same file and sheet: of rule, file, sheet and what was found, not of its line.
 * Two 32-bit FNV-1a hashes over UTF-16 code units; not for secrets.
 */
export function fingerprintOf({ code, at, args }: { readonly code: string; readonly at: Source; readonly args: Args }): string {
  const identity = [code, plainPath(at.file), at.sheet ?? '', ...namedArgs(args)].join('\u0001');
  return SEEDS.map((seed) => hash(identity, seed)).join('');
}

/** One spelling of a path: `./uploads\a.csv` and `uploads/a.csv` are one file. */
function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

function namedArgs(args: Args): string[] {
  return Object.keys(args)
    .filter((name) => isNaming(name, args[name]))
    .sort()
    .map((name) => `${name}=${JSON.stringify(args[name])}`);
}

function isNaming(name: string, value: Args[string]): boolean {
  if (value === undefined || PASSING.has(name) || POSITION.test(name)) return false;
  return typeof value !== 'number' || VALUES.has(name);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    value = Math.imul(value ^ (unit & 0xff), FNV_PRIME);
    value = Math.imul(value ^ (unit >>> 8), FNV_PRIME);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
