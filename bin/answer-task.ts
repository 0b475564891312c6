import { resolve } from 'node:path';
import { CHECKS } from '../src/checks/catalogue.ts';
import { judgeSeries } from '../src/checks/judge-series.ts';
import { contextOfPlain, type PlainContext } from '../src/checks/plain-context.ts';
import type { ThreadTask } from '../src/core/thread-task.ts';
import { diskFile } from '../src/effects/disk-folder.ts';
import { buffersOf, scanPart } from '../src/readers/csv/scan-part.ts';
import type { ScannedPart, ScanRequest } from '../src/readers/csv/scanned-part.ts';
import { sha256Of } from '../src/readers/sha256.ts';
import { readShared, type SharedSeries } from '../src/stores/memory/shared-series.ts';

/** Does what a second thread is asked for. */
export function answer(task: ThreadTask): unknown {
  if (task.kind === 'sha256') return sha256Of(diskFile(resolve(task.file), task.file));
  if (task.kind === 'scan') return scanPart(task.request as ScanRequest, diskFile(resolve(task.file), task.file));
  const checks = CHECKS.filter(({ code }) => task.codes.includes(code));
  return judgeSeries(checks, contextOfPlain(task.context as PlainContext), readShared(task.series as SharedSeries));
}

/** What of an answer need not be copied. */
export function buffersIn(task: ThreadTask, value: unknown): ArrayBuffer[] {
  return task.kind === 'scan' ? buffersOf(value as ScannedPart) : [];
}
