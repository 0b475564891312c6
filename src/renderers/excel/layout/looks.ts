/** The house's looks. Every colour was chosen to stay apart in grey print. */
import type { Callout, Section } from '../../../core/document.ts';
import type { Edge, Look } from './sheet-plan.ts';

export const INK = '1B2733';
export const MUTED = '5B6B7A';
export const LINK = '1F4E79';
const PALE = 'EEF2F6';
const LINE = 'C9D2DB';
const DARK_LINE = '44546A';

const line = (style: Edge['style'], colour: string): Edge => ({ style, colour });

/** Points of the text of tables and paragraphs: a minister reads the summary from two metres. */
export function textSize(role: Section['role']): number {
  return role === 'summary' ? 14 : 10;
}

export const TITLE: Look = { bold: true, colour: INK, upright: 'middle', across: 'left' };
export const SUBTITLE: Look = { size: 11, colour: MUTED, upright: 'middle', across: 'left' };
export const LINK_LOOK: Look = { size: 10, colour: LINK, underline: true, upright: 'middle', across: 'left' };
export const HEADING: Look = { size: 12, bold: true, colour: INK, upright: 'bottom', across: 'left' };
export const NOTE: Look = { size: 9, italic: true, colour: MUTED, wrap: true, upright: 'top', across: 'left' };
export const SPARE: Look = { size: 8, colour: MUTED };

export function headerLook(size: number): Look {
  const edges = { top: line('thin', DARK_LINE), bottom: line('medium', DARK_LINE) };
  return { size, bold: true, colour: INK, fill: PALE, wrap: true, upright: 'bottom', edges };
}

export function rowLook(size: number): Look {
  return { size, colour: INK, wrap: true, upright: 'middle', edges: { bottom: line('thin', LINE) } };
}

interface CalloutLook {
  readonly fill: string;
  readonly bar: string;
}

const CALLOUTS: Readonly<Record<Callout['tone'], CalloutLook>> = {
  decision: { fill: 'DDE3EA', bar: '1B2733' },
  caveat: { fill: 'FFF4D6', bar: 'B7791F' },
  info: { fill: 'F4F6F8', bar: 'A3B1BF' },
};

export function calloutLook(tone: Callout['tone'], size: number, bold: boolean): Look {
  const { fill, bar } = CALLOUTS[tone];
  return { size, bold, colour: INK, fill, wrap: true, upright: 'middle', across: 'left', indent: 1, edges: { left: line('thick', bar) } };
}

interface StatusLook {
  readonly letter: string;
  readonly look: Look;
}

const box = (colour: string): Look['edges'] => {
  const edge = line('medium', colour);
  return { top: edge, bottom: edge, left: edge, right: edge };
};

const under: Look['edges'] = { bottom: line('thin', LINE) };

/** Dark, hatched middle, light, white: four greys, and the letter in each. */
const STATUSES: Readonly<Record<string, StatusLook>> = {
  R: { letter: 'R', look: { fill: '8E1B1B', colour: 'FFFFFF' } },
  AR: { letter: 'AR', look: { fill: 'EE9B3A', hatch: 'D98524', colour: '000000' } },
  AG: { letter: 'AG', look: { fill: 'DCEBC8', colour: '000000' } },
  G: { letter: 'G', look: { fill: 'FFFFFF', colour: '14532D', edges: box('1F7A3D') } },
  withheld: { letter: '?', look: { colour: MUTED, edges: under } },
  'no-data': { letter: '–', look: { colour: MUTED, edges: under } },
  'not-run': { letter: '×', look: { colour: MUTED, edges: under } },
};

/** Letter and look of a status; undefined where the word is none of ours. */
export function statusLook(status: string): StatusLook | undefined {
  return Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
}

/** Points of a row in which somebody writes by hand: 10 mm. */
export const WRITE_IN = 28.5;
export const FORM_HEADING: Look = { bold: true, colour: INK, wrap: true, upright: 'bottom', across: 'left' };
/** A line to write on. */
export const LINE_LOOK: Look = { size: 10, colour: INK, wrap: true, upright: 'bottom', edges: { bottom: line('thin', DARK_LINE) } };

/** A cell with a border all round. */
export function boxed(size: number, style: 'thin' | 'medium'): Look {
  const edge = line(style, DARK_LINE);
  return {
    size,
    colour: INK,
    wrap: true,
    upright: 'middle',
    across: 'left',
    indent: 1,
    edges: { top: edge, bottom: edge, left: edge, right: edge },
  };
}
