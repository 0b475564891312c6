import { unzipSync } from 'fflate';
import { UserError } from '../../../core/user-error.ts';
import type { Parts } from '../../archive/parts.ts';

/** Most bytes that a workbook may unpack to for a copy of it: it is held whole in memory, some of it as text. */
export const MOST_UNPACKED = 512 * 1024 ** 2;

/**
 * Unpacks somebody else's workbook, within limits.
 * @throws UserError where it is over the limit, or no archive
 */
export function openPackage(bytes: Uint8Array, file: string, most = MOST_UNPACKED): Parts {
  let total = 0;
  try {
    // Only the archive's list is read first: nothing is unpacked before its size is known.
    unzipSync(bytes, { filter: ({ originalSize }) => ((total += originalSize), false) });
    if (total <= most) return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  } catch {
    throw new UserError('Unexpected damage in the archive, expected a whole workbook.', 'Open it in Excel and save it again.', { file });
  }
  const megabytes = Math.round(most / 1024 ** 2);
  throw new UserError(
    `Unexpected workbook that unpacks to more than ${megabytes} MB, expected less for a copy of it.`,
    'Use --format csv for the findings, or split the workbook.',
    { file },
  );
}
