import { createHash } from 'node:crypto';
import type { ByteSource } from '../core/bytes.ts';

/** Bytes read at once. */
const CHUNK = 1 << 20;

/** SHA-256 of a file, in lower-case hex. */
export function sha256Of(bytes: ByteSource): string {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.size; at += CHUNK) hash.update(bytes.read(at, CHUNK));
  return hash.digest('hex');
}
