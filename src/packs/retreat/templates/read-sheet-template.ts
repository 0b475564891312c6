/** Reads a sheet's template: Markdown with names in {braces} and form lines in [brackets]; templates/<language>/retreat/README.md describes it. */
import { nearestName } from '../../../core/nearest-name.ts';
import { UserError } from '../../../core/user-error.ts';
import { templateLines } from '../../templates/template-piece.ts';
import { bracketOf, countOf, readFormLine, type Bracket } from './read-form-line.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readTable } from './read-table.ts';
import { cut, trimmed, type Segment } from './segment.ts';
import { REPEATED, type Repeated, type SheetPart, type SheetTemplate, type TemplateText } from './sheet-template.ts';
import { textOf } from './template-reading.ts';

/**
 * @param file the template's path, for errors
 * @throws UserError at file, line and column: a name or form line that is not known, a part that is not closed, no title
 */
export function readSheetTemplate(text: string, file: string): SheetTemplate {
  const reader = new TemplateReader();
  for (const [index, line] of templateLines(text).entries())
    reader.take({ text: line.trimEnd(), at: { file, line: index + 1, column: 1 } });
  return reader.end(file);
}

/** Lines that belong together until another kind of line comes. An item of a list may go on in indented lines. */
type Run = { readonly kind: 'paragraph' | 'list' | 'table'; readonly items: Segment[][] };

class TemplateReader {
  #title: TemplateText | undefined;
  readonly #parts: SheetPart[] = [];
  #open: { readonly of: Repeated; readonly parts: SheetPart[]; readonly at: Segment['at'] } | undefined;
  #run: Run | undefined;

  take(raw: Segment): void {
    const line = trimmed(raw);
    const isIndented = line.at.column > raw.at.column;
    if (line.text === '') return this.#flush();
    const hashes = /^(#+)\s/.exec(`${line.text} `)?.[1]?.length;
    if (this.#title === undefined) return this.#takeTitle(line, hashes);
    if (hashes !== undefined) return this.#takeHeading(line, hashes);
    if (line.text.startsWith('[')) return this.#takeBracket(bracketOf(line));
    if (line.text.startsWith('|')) return this.#join('table', line);
    if (line.text.startsWith('>')) return this.#takeTip(trimmed(cut(line, 1)));
    const bullet = /^[-*+]\s+/.exec(line.text);
    if (bullet !== null) return this.#join('list', cut(line, bullet[0].length));
    if (isIndented && this.#run?.kind === 'list') return void this.#run.items.at(-1)?.push(line);
    // Numbered lines keep their numbers: each is a paragraph.
    if (/^\d+[.)]\s/.test(line.text)) this.#flush();
    return this.#join('paragraph', line);
  }

  end(file: string): SheetTemplate {
    this.#flush();
    if (this.#open !== undefined)
      throw new UserError(
        `Unexpected end of the template inside [for each ${this.#open.of}], expected [end].`,
        'Add [end] on a line of its own where the repeated part is over.',
        this.#open.at,
      );
    if (this.#title === undefined) throw noTitle({ file, line: 1, column: 1 });
    return { title: this.#title, parts: this.#parts };
  }

  #takeTitle(line: Segment, hashes: number | undefined): void {
    const title = trimmed(cut(line, 1));
    if (hashes !== 1 || title.text === '') throw noTitle(line.at);
    this.#title = textOf(title, undefined);
  }

  #takeHeading(line: Segment, hashes: number): void {
    this.#flush();
    const text = trimmed(cut(line, hashes));
    if (hashes === 1 || hashes > 3 || text.text === '')
      throw new UserError(
        `Unexpected "${line.text.slice(0, 60)}", expected ## and the title of a new page, or ### and a heading.`,
        hashes === 1 ? 'A sheet has one title; write ## or ###.' : 'Write ## or ### and its text.',
        line.at,
      );
    this.#push({ kind: hashes === 2 ? 'page' : 'heading', text: textOf(text, this.#open?.of) });
  }

  #takeTip(text: Segment): void {
    this.#flush();
    if (text.text !== '') this.#push({ kind: 'tip', text: textOf(text, this.#open?.of) });
  }

  #takeBracket(bracket: Bracket): void {
    if (bracket.keyword === 'blank') return this.#takeBlank(bracket);
    this.#flush();
    if (bracket.keyword === 'for') return this.#openEach(bracket);
    if (bracket.keyword === 'end') return this.#closeEach(bracket);
    this.#push(readFormLine(bracket, this.#open?.of));
  }

  #takeBlank(bracket: Bracket): void {
    this.#flush();
    const parts = this.#open?.parts ?? this.#parts;
    const table = parts.at(-1);
    if (table?.kind !== 'grid' || table.blank > 0)
      throw new UserError(
        'Unexpected [blank] without a table above it, expected one.',
        'Put it below the last row of a table.',
        bracket.at,
      );
    parts[parts.length - 1] = { ...table, blank: countOf(bracket.argument, 6) };
  }

  #openEach({ argument, at }: Bracket): void {
    const name = /^each\s+(.*)$/.exec(argument.text)?.[1]?.trim() ?? '';
    const known: readonly string[] = REPEATED;
    if (!known.includes(name)) {
      const near = nearestName(name.replace(/s$/, ''), known);
      const expected = (near === undefined ? REPEATED : [near]).map((one) => `[for each ${one}]`).join(', ');
      throw new UserError(
        `Unexpected [${`for ${argument.text.slice(0, 60)}`.trim()}], expected ${expected}.`,
        'Correct it, and end the part with [end].',
        at,
      );
    }
    if (this.#open !== undefined)
      throw new UserError(
        `Unexpected [for each ${name}] inside [for each ${this.#open.of}], expected [end] first.`,
        'Close the part that began before, or take this one out.',
        at,
      );
    this.#open = { of: name as Repeated, parts: [], at };
  }

  #closeEach({ at }: Bracket): void {
    if (this.#open === undefined)
      throw new UserError('Unexpected [end] without [for each …] above it, expected one.', 'Take it out, or add the beginning.', at);
    const { of, parts } = this.#open;
    this.#open = undefined;
    this.#parts.push({ kind: 'each', of, parts });
  }

  #join(kind: Run['kind'], line: Segment): void {
    if (this.#run?.kind !== kind) this.#flush();
    this.#run ??= { kind, items: [] };
    this.#run.items.push([line]);
  }

  #flush(): void {
    const run = this.#run;
    this.#run = undefined;
    if (run === undefined) return;
    const repeated = this.#open?.of;
    if (run.kind === 'table') this.#push(readTable(run.items.flat(), 0, repeated));
    else if (run.kind === 'paragraph') for (const part of readParagraphs(run.items.flat(), repeated)) this.#push(part);
    else this.#push({ kind: 'list', items: run.items.map((lines) => joined(lines.map((line) => textOf(line, repeated)))) });
  }

  #push(part: SheetPart): void {
    (this.#open?.parts ?? this.#parts).push(part);
  }
}

function joined(texts: readonly TemplateText[]): TemplateText {
  return texts.flatMap((text, index) => (index === 0 ? text : [{ text: ' ' }, ...text]));
}

function noTitle(at: Segment['at']): UserError {
  return new UserError('Unexpected template without a title, expected "# " and the title on its first line.', 'Add it above the rest.', at);
}
