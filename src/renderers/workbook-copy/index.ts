/** Copies of an upload that go back to whoever sent it: annotated and corrected. */
export { annotatedCopy, type AnnotatedCopyRequest } from './annotated/annotated-copy.ts';
export { changesCsv, changesJson, sayReasons } from './corrected/changes.ts';
export { correctedCopy } from './corrected/corrected-copy.ts';
export type { Correction, NotMadeReason } from './corrected/correction.ts';
