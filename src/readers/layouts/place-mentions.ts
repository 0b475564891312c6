import type { Cell } from '../../core/grid.ts';
import type { PlaceMention } from '../../core/place.ts';
import { cellText } from './cell-text.ts';

/** Makes one object for each distinct place that rows mention. */
export class PlaceMentions {
  readonly #byText = new Map<string, PlaceMention>();
  readonly #byCode = new Map<string, PlaceMention[]>();
  /** Without a code: more than one of a name where their parents differ. */
  readonly #byName = new Map<string, PlaceMention[]>();

  /**
   * @param code cell of the code column, if there is one
   * @param name cell of the name column, if there is one
   * @param parents cells, nearest first
   * @returns undefined where neither code nor name is there
   */
  mention(code: Cell | undefined, name: Cell | undefined, parents: readonly (Cell | undefined)[]): PlaceMention | undefined {
    const only = code === undefined ? name : name === undefined ? code : undefined;
    if (typeof only === 'string' && parents.length === 0) return this.#alone(only, code !== undefined);
    let key = `${keyOf(code)}\n${keyOf(name)}`;
    for (const parent of parents) key += `\n${keyOf(parent)}`;
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    const made = this.#make(
      placeText(code),
      placeText(name),
      parents.map(placeText).filter((text) => text !== ''),
    );
    if (made !== undefined) this.#byText.set(key, made);
    return made;
  }

  /** The usual long file names its place in one column: no key has to be put together. */
  #alone(text: string, isCode: boolean): PlaceMention | undefined {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const made = this.#make(isCode ? placeText(text) : '', isCode ? '' : placeText(text), []);
    if (made !== undefined) this.#byText.set(text, made);
    return made;
  }

  /** A code stands for one place, whatever its name and parents; the first name is kept. */
  #make(code: string, name: string, parents: readonly string[]): PlaceMention | undefined {
    const text = code === '' ? name : code;
    if (text === '') return undefined;
    const same = (code === '' ? this.#byName : this.#byCode).get(text) ?? [];
    const known = code === '' ? same.find((place) => place.parents.join('\n') === parents.join('\n')) : same[0];
    if (known !== undefined) return known;
    const made: PlaceMention = { text, ...(code === '' || name === '' ? {} : { name }), parents };
    (code === '' ? this.#byName : this.#byCode).set(text, [...same, made]);
    return made;
  }

  /** Names that stand for places with different parents. */
  ambiguous(): { readonly name: string; readonly parents: readonly string[] }[] {
    const several = [...this.#byName].filter(([, places]) => places.length > 1);
    return several.map(([name, places]) => ({ name, parents: places.map((place) => place.parents.join(', ') || 'no parent') }));
  }
}

function keyOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : cellText(cell);
}

/** A code read as a number by a spreadsheet program loses nothing but its `.0`. */
function placeText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return /^\d+\.0$/u.test(text) ? text.slice(0, -2) : text;
}
