import type { Source } from '../core/source.ts';

/** A value as its writer wrote it (`202506`, `2025-06`, `28 %`), with its place: a scalar of a YAML file or a cell of a table. */
export class Written {
  readonly text: string;
  readonly at: Source;

  constructor(text: string, at: Source) {
    this.text = text;
    this.at = at;
  }
}
