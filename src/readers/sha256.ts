import { createHash } from 'node:crypto';
import type { ByteSource } from '../core/bytes.ts';

const PIECE = 1 << 20;

/** SHA-256 of all bytes, read piece by piece, in lower-case hex. */
export function sha256Of(bytes: ByteSource): string {
  const hash = createHash('sha256');
  for (let offset = 0; offset < bytes.size; offset += PIECE) hash.update(bytes.read(offset, PIECE));
  return hash.digest('hex');
}
