import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { XmlScanner } from './xml-scanner.ts';

type Event = readonly string[];

function byScanner(pieces: readonly string[]): Event[] | 'refused' {
  const events: Event[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => events.push(['open', name, attributes.get('a') ?? '', attributes.getPrefixed('id') ?? '']),
    close: (name) => events.push(['close', name]),
    text: (text) => events.push(['text', text]),
  });
  try {
    for (const piece of pieces) scanner.push(piece);
    scanner.end();
    return joined(events);
  } catch {
    return 'refused';
  }
}

function bySaxes(xml: string): Event[] | 'refused' {
  const events: Event[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => events.push(['open', tag.name, tag.attributes['a'] ?? '', tag.attributes['r:id'] ?? '']));
  parser.on('closetag', (tag) => events.push(['close', tag.name]));
  parser.on('text', (text) => events.push(['text', text]));
  parser.on('cdata', (text) => events.push(['text', text]));
  try {
    parser.write(xml).close();
    return joined(events);
  } catch {
    return 'refused';
  }
}

/** Text may come in any number of pieces, and white space around the document is nothing. */
function joined(events: readonly Event[]): Event[] {
  const out: Event[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') out[out.length - 1] = ['text', `${last[1] ?? ''}${event[1] ?? ''}`];
    else out.push(event);
  }
  const first = out.findIndex((event) => event[0] === 'open');
  const last = out.findLastIndex((event) => event[0] === 'close');
  return out.slice(first, last + 1).filter((event) => event[0] !== 'text' || event[1] !== '');
}

const TEXT = fc.constantFrom(
  'Kaya',
  '&amp;',
  '&#x41;&#66;',
  ' a > b ',
  '\r\n',
  '<!-- <c> -->',
  '<![CDATA[<v> & ]]>',
  '<?pi x?>',
  'é\u{1F61C}',
);
const ATTRIBUTE = fc.constantFrom('', ' a="1"', " a='>'", ' a="&lt;/c>"', ' r:id = "x"', '\n a="1" r:id="2" ');
const TREE = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    TEXT,
    fc
      .tuple(fc.constantFrom('c', 'row', 'v'), ATTRIBUTE, fc.array(tie('node'), { maxLength: 3 }))
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name} >`),
    ATTRIBUTE.map((attribute) => `<t${attribute}/>`),
  ),
})).node;
const DOCUMENT = fc.array(TREE, { maxLength: 4 }).map((inner) => `<?xml version="1.0"?><!-- c --><sheet>${inner.join('')}</sheet>\n`);

test('hears what a full XML parser hears, however the text is cut', () => {
  fc.assert(
    fc.property(DOCUMENT, fc.integer({ min: 1, max: 9 }), (xml, size) => {
      const pieces = xml.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(byScanner(pieces)).toEqual(bySaxes(xml));
    }),
    { numRuns: 500 },
  );
});

test('a document cut off anywhere is refused, never half read', () => {
  fc.assert(
    fc.property(DOCUMENT, fc.nat(), (xml, at) => {
      const end = xml.trimEnd().length;
      expect(byScanner([xml.slice(0, at % end)])).toBe('refused');
    }),
  );
});

test('tells nothing of extensions', () => {
  expect(byScanner(['<a><extLst><ext><a>no</a></ext></extLst><extLst/><b/></a>'])).toEqual([
    ['open', 'a', '', ''],
    ['open', 'b', '', ''],
    ['close', 'b'],
    ['close', 'a'],
  ]);
});
