import { bareName } from '../../../core/bare-name.ts';
import type { RaterRole } from '../../../core/leadership.ts';
import { wordMeant } from '../../table-words.ts';

const ROLES: readonly RaterRole[] = ['self', 'peer'];

/** What a file's name says of the forms in it. */
export interface NamedFile {
  readonly round?: string;
  readonly role?: RaterRole;
}

/**
 * Reads `practices-half-way.csv` and `practices-half-way-peer.csv`: what follows the first parts is a round's code, the longest one first.
 * A code of digits alone must follow the first part at once: `export-2025-07-1.csv` names no round 1.
 */
export function nameInFile(file: string, rounds: readonly string[]): NamedFile {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const words = name.split(/[-_ ]+/).filter((word) => word !== '');
  const role = words.flatMap((word) => wordMeant(word, ROLES) ?? [])[0];
  const rest = words.filter((word) => wordMeant(word, ROLES) === undefined);
  const ends = rest.map((_, index) => ({ index, end: bareName(rest.slice(index).join('')) }));
  const round = ends.flatMap(
    ({ index, end }) => rounds.find((code) => bareName(code) === end && (index <= 1 || !/^\d+$/.test(code))) ?? [],
  )[0];
  return { ...(round === undefined ? {} : { round }), ...(role === undefined ? {} : { role }) };
}
