import type { ByteSource } from '../core/bytes.ts';

/** How far a reading has come. */
export interface Progressed {
  /** Rows and values looked at. */
  readonly rows: number;
  readonly bytes: number;
  /** All that will be read; 0 where nobody knows. */
  readonly bytesTotal: number;
  /** Since it began. */
  readonly seconds: number;
}

/** Before this a rate is chance. */
const FIRST_RATE = 1;
/** Share read before which nobody can say how long it takes. */
const FIRST_ESTIMATE = 0.02;

/** `1,240,000 rows and values, 310,000 a second, about 12 seconds left`; less where less is known. */
export function sayProgress({ rows, bytes, bytesTotal, seconds }: Progressed): string {
  const parts = [`${rows.toLocaleString('en')} rows and values`];
  if (seconds >= FIRST_RATE) parts.push(`${twoDigits(rows / seconds).toLocaleString('en')} a second`);
  const share = bytesTotal > 0 ? Math.min(1, bytes / bytesTotal) : 0;
  if (seconds >= FIRST_RATE && share >= FIRST_ESTIMATE) parts.push(`about ${sayDuration((seconds * (1 - share)) / share)} left`);
  return parts.join(', ');
}

/** A rate that jumps in its last digits cannot be read. */
function twoDigits(rate: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rate))) - 1);
  return Math.round(rate / step) * step;
}

function sayDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 90) return `${whole} ${whole === 1 ? 'second' : 'seconds'}`;
  return `${Math.round(whole / 60)} minutes`;
}

/** A source that counts what is read of it. */
export interface CountedSource extends ByteSource {
  readonly bytesRead: number;
}

export function countReading(bytes: ByteSource): CountedSource {
  let bytesRead = 0;
  return {
    size: bytes.size,
    get bytesRead() {
      return bytesRead;
    },
    read(offset, length) {
      const chunk = bytes.read(offset, length);
      bytesRead += chunk.length;
      return chunk;
    },
  };
}
