/** Adds styles to a workbook's own: a cell that is coloured keeps its number format, font and border. */
import type { Severity } from '../../../core/finding.ts';
import { attribute, withAttribute } from '../package/attributes.ts';
import { NotEditable } from '../package/not-editable.ts';
import { rootPrefix } from '../package/part-xml.ts';

/** Sections of a style sheet in the schema's order (CT_Stylesheet, ISO/IEC 29500-1, 18.8.39), with what a missing one means. */
const SECTIONS: readonly (readonly [name: string, otherwise: string])[] = [
  ['numFmts', ''],
  ['fonts', '<font><sz val="11"/><name val="Calibri"/></font>'],
  ['fills', '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'],
  ['borders', '<border><left/><right/><top/><bottom/><diagonal/></border>'],
  ['cellStyleXfs', ''],
  ['cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ['cellStyles', ''],
  ['dxfs', ''],
  ['tableStyles', ''],
  ['colors', ''],
  ['extLst', ''],
];

/** Told apart in grey print by how dark they are. */
const COLOURS: Readonly<Record<Severity, string>> = { error: 'FFF4A6A0', warning: 'FFFFE08A', info: 'FFD6E9F8' };

export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

type Section = 'fonts' | 'fills' | 'borders' | 'cellXfs';

export class StyleBook {
  readonly #prefix: string;
  readonly #formats: string[];
  readonly #made = new Map<string, number>();
  #text: string;

  /** @param text the part of styles, or EMPTY_STYLES @throws NotEditable where it is none */
  constructor(text: string) {
    this.#prefix = rootPrefix(text, 'styleSheet');
    this.#text = text.replace(/<([\w:.-]*styleSheet)(\b[^>]*)\/>/u, '<$1$2></$1>');
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs'] as const) this.#ensure(name);
    this.#formats = this.#itemsOf('cellXfs');
  }

  /** The format like that of a cell, filled with the colour of a severity. @param style index of the cell's own */
  coloured(style: number, severity: Severity): number {
    const base = this.#formats[style] === undefined ? 0 : style;
    return this.#once(`${base} ${severity}`, () => {
      const fill = this.#once(`fill ${severity}`, () => this.#add('fills', this.#fill(COLOURS[severity])));
      const format = this.#formats[base] as string;
      return this.#addFormat(
        format.replace(/^<[\w:.-]+([^>]*?)(\/?)>/u, (tag, attributes: string, empty: string) => {
          const name = /^<[\w:.-]+/u.exec(tag)?.[0] ?? '';
          return `${name}${withAttribute(withAttribute(attributes, 'fillId', fill), 'applyFill', 1)}${empty}>`;
        }),
      );
    });
  }

  /** A format of our own. @param font XML inside of `font` @param more attributes and content of `xf` behind its ids, without prefix */
  own(key: string, font: string, alignment: string, severity?: Severity): number {
    return this.#once(`own ${key}`, () => {
      const fontId = this.#once(`font ${font}`, () => this.#add('fonts', this.#prefixed(`<font>${font}</font>`)));
      const fill = severity === undefined ? 0 : this.#once(`fill ${severity}`, () => this.#add('fills', this.#fill(COLOURS[severity])));
      const ids = `numFmtId="49" fontId="${fontId}" fillId="${fill}" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"`;
      return this.#addFormat(this.#prefixed(`<xf ${ids}><alignment ${alignment}/></xf>`));
    });
  }

  text(): string {
    return this.#text;
  }

  #once(key: string, make: () => number): number {
    let index = this.#made.get(key);
    if (index === undefined) this.#made.set(key, (index = make()));
    return index;
  }

  #addFormat(xml: string): number {
    this.#formats.push(xml);
    return this.#add('cellXfs', xml);
  }

  #fill(colour: string): string {
    return this.#prefixed(`<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`);
  }

  #prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=\w)/gu, `<$1${this.#prefix}`);
  }

  #tag(section: string): RegExp {
    return new RegExp(`<${this.#prefix}${section}(\\s[^>]*?|)(/?)>`, 'u');
  }

  /** @returns the new item's index */
  #add(section: Section, xml: string): number {
    const count = section === 'cellXfs' ? this.#formats.length - 1 : this.#itemsOf(section).length;
    const end = `</${this.#prefix}${section}>`;
    this.#text = this.#text
      .replace(end, () => xml + end)
      .replace(
        this.#tag(section),
        (_, attributes: string) => `<${this.#prefix}${section}${withAttribute(attributes, 'count', count + 1)}>`,
      );
    return count;
  }

  #itemsOf(section: Section): string[] {
    const item = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' }[section];
    const from = this.#tag(section).exec(this.#text);
    const to = this.#text.indexOf(`</${this.#prefix}${section}>`);
    if (from === null || to < from.index) throw new NotEditable(`styles without ${section}`);
    const inner = this.#text.slice(from.index + from[0].length, to);
    const items = new RegExp(`<${this.#prefix}${item}(?=[\\s/>])(?:[^>]*?/>|[^>]*>[\\s\\S]*?</${this.#prefix}${item}>)`, 'gu');
    return inner.match(items) ?? [];
  }

  /** Makes a section that is missing or empty. */
  #ensure(name: Section): void {
    const at = SECTIONS.findIndex(([one]) => one === name);
    const [, otherwise] = SECTIONS[at] as readonly [string, string];
    const whole = this.#prefixed(`<${name} count="1">${otherwise}</${name}>`);
    const found = this.#tag(name).exec(this.#text);
    if (found !== null) {
      if (found[2] === '/') this.#text = this.#text.replace(found[0], () => whole);
      return;
    }
    const behind = SECTIONS.slice(at + 1).map(([one]) => this.#tag(one).exec(this.#text)?.index ?? Infinity);
    const place = Math.min(...behind, this.#text.lastIndexOf('</'));
    this.#text = this.#text.slice(0, place) + whole + this.#text.slice(place);
  }
}

/** The style that a cell's attributes name. */
export function styleOf(attributes: string): number {
  return Number(attribute(attributes, 's') ?? 0);
}
