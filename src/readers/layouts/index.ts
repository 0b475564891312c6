/** Layouts: how a grid is read as observations, found by itself or taken from a saved mapping. */
export { checkMapping } from './check-mapping.ts';
export { readMapped, readProposed } from './grid-tables.ts';
export { tableNotRead } from './plain-tables.ts';
export { proposeMapping } from './propose.ts';
