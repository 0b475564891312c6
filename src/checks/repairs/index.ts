/** What may be corrected in an upload without asking anybody, and the proof that nothing else changed. */
export { planRepairs } from './plan-repairs.ts';
export { unexpectedChanges } from './compare-readings.ts';
