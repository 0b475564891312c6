/** Copies of an upload that go back to whoever sent it: annotated and corrected. */
export { annotatedCopy } from './annotated/annotated-copy.ts';
export { changesCsv } from './corrected/changes.ts';
export { correctedCopy } from './corrected/corrected-copy.ts';
