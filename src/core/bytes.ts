/** Where bytes come from: a file on disk, a zip entry, or an array in a test. Reading past the end gives fewer bytes. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

/** A source over bytes already in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** All bytes of a source, at once. */
export function allBytes(source: ByteSource): Uint8Array {
  return source.read(0, source.size);
}
