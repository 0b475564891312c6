/** Attributes of a start tag, as text: ` r="B3" s="1"`. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its entities read. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) patterns.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u')));
  return pattern;
}

/** @param name a regular expression where a prefix may be any: `[\\w.-]+:id` */
export function attribute(attributes: string, name: string): string | undefined {
  const match = patternOf(name).exec(attributes);
  return match === null ? undefined : unescapeXml(match[1] ?? match[2] ?? '');
}

export function withoutAttribute(attributes: string, name: string): string {
  return attributes.replace(patternOf(name), '');
}

/** @param value needs no escaping */
export function withAttribute(attributes: string, name: string, value: string | number): string {
  return `${withoutAttribute(attributes, name)} ${name}="${value}"`;
}
