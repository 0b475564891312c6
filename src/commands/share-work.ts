import { plainContext } from '../checks/plain-context.ts';
import type { SeriesJudge } from '../checks/run-checks.ts';
import type { ByteSource } from '../core/bytes.ts';
import type { CheckContext } from '../core/check.ts';
import type { Outcome } from '../core/finding.ts';
import type { Effects, SecondThread } from '../effects.ts';
import type { ScanElsewhere, ScannedPart } from '../readers/csv/scanned-part.ts';
import { sha256Of } from '../readers/sha256.ts';
import type { MemoryStore } from '../stores/memory/memory-store.ts';

/** Bytes of uploads from which a second thread gains more than it takes to start. */
const WORTH_A_THREAD = 20_000_000;

/** A second thread for large uploads, unless one is enough. */
export function threadFor(
  files: readonly string[],
  { threads }: { readonly threads?: '1' | '2' },
  effects: Effects,
): SecondThread | undefined {
  if (threads === '1') return undefined;
  const bytes = files.reduce((sum, file) => sum + effects.open(file).size, 0);
  return bytes < WORTH_A_THREAD ? undefined : effects.secondThread?.();
}

/** The SHA-256 of a file, worked out beside the reading where there is a second thread, else at once. */
export function hashOf(file: string, bytes: ByteSource, thread: SecondThread | undefined): string | Promise<string> {
  if (thread === undefined) return sha256Of(bytes);
  const hashed = thread.ask({ kind: 'sha256', file }).then(String, () => sha256Of(bytes));
  // Whoever waits for it hears of a fault; reading may find one first.
  hashed.catch(() => {});
  return hashed;
}

/** Has the end of a text file scanned on the second thread. */
export function scanOn(file: string, thread: SecondThread | undefined): { readonly scanElsewhere?: ScanElsewhere } {
  if (thread === undefined) return {};
  return {
    scanElsewhere: (request) => {
      const part = thread.begin({ kind: 'scan', file, request });
      return () => part() as ScannedPart | undefined;
    },
  };
}

/** Holds rules of series on the second thread. What cannot be done there is done here, with the same faults. */
export function judgeOn(thread: SecondThread, context: CheckContext, store: MemoryStore): SeriesJudge {
  return (codes) =>
    thread.ask({ kind: 'series', codes, context: plainContext(context), series: store.share() }).then(
      (outcomes) => outcomes as readonly Outcome[],
      () => undefined,
    );
}
