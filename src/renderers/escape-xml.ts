const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that XML 1.0 forbids: controls but tab and line breaks, and halves of surrogate pairs. */
const FORBIDDEN = /(?![\t\n\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Text as content or attribute of XML and HTML; characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
}
