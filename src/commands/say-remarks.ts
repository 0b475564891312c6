import { sayPlace, type Source } from '../core/source.ts';
import type { Effects } from '../effects.ts';

/** Things to know that stop nothing, one line each. */
export function sayRemarks(remarks: readonly { readonly at: Source; readonly text: string }[], effects: Effects): void {
  for (const { at, text } of remarks) effects.note(`${sayPlace(at)}: ${text}`);
}
