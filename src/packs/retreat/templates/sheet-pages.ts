import type { Block, FormPart } from '../../../core/document.ts';
import type { FilledPage } from './filled-sheet.ts';
import type { SheetName } from './sheet-name.ts';

interface OpenPage {
  readonly title: string;
  readonly priority?: string;
  readonly blocks: Block[];
}

/** Gathers blocks into pages: form parts that follow each other are one form, under the heading above them. */
export class SheetPages {
  readonly #name: SheetName;
  readonly #title: string;
  readonly #pages: OpenPage[];
  #heading: string | undefined;
  #form: FormPart[] | undefined;
  #forms = 0;

  constructor(name: SheetName, title: string) {
    this.#name = name;
    this.#title = title;
    this.#pages = [{ title, blocks: [] }];
  }

  /** @param title empty or absent: the sheet's */
  page(title: string | undefined, priority: string | undefined): void {
    this.#endHeading();
    this.#form = undefined;
    this.#pages.push({
      title: title === undefined || title === '' ? this.#title : oneLine(title),
      ...(priority === undefined ? {} : { priority }),
      blocks: [],
    });
  }

  heading(text: string): void {
    this.#endHeading();
    this.#form = undefined;
    this.#heading = text;
  }

  part(part: FormPart): void {
    if (this.#form === undefined) {
      const parts: FormPart[] = [];
      this.#forms += 1;
      this.#add({ kind: 'form', id: `${this.#name}-form-${this.#forms}`, ...this.#takeHeading(), parts });
      this.#form = parts;
    }
    this.#form.push(part);
  }

  /** Items that follow those of a list go on with it. Without items its heading goes too. */
  list(items: readonly string[]): void {
    this.#form = undefined;
    const heading = this.#takeHeading();
    if (items.length === 0) return;
    const last = this.#blocks.at(-1);
    if (last?.kind === 'list' && heading.title === undefined)
      this.#blocks[this.#blocks.length - 1] = { ...last, items: [...last.items, ...items] };
    else this.#add({ kind: 'list', ...heading, items });
  }

  paragraph(text: string, tone: 'lead' | 'note' | undefined): void {
    this.#endHeading();
    this.#form = undefined;
    this.#add({ kind: 'paragraph', text, ...(tone === undefined ? {} : { tone }) });
  }

  /** A page on which nothing stands is none, unless it is the only one. */
  pages(): FilledPage[] {
    this.#endHeading();
    const filled = this.#pages.filter(({ blocks }) => blocks.length > 0);
    return filled.length > 0 ? filled : this.#pages.slice(0, 1);
  }

  get #blocks(): Block[] {
    return (this.#pages.at(-1) as OpenPage).blocks;
  }

  #add(block: Block): void {
    this.#blocks.push(block);
  }

  #takeHeading(): { readonly title?: string } {
    const title = this.#heading;
    this.#heading = undefined;
    return title === undefined ? {} : { title };
  }

  /** A heading over a paragraph is a sentence of its own. */
  #endHeading(): void {
    const text = this.#heading;
    this.#heading = undefined;
    if (text !== undefined) this.#add({ kind: 'paragraph', text, tone: 'lead' });
  }
}

/** Titles become names of sheets and slides: they stand on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
