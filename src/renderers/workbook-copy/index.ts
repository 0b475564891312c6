/** Copies of an upload that go back to whoever sent it: annotated and corrected. */
export { annotatedCopy, type AnnotatedCopyRequest } from './annotated/annotated-copy.ts';
