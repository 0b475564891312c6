/** A letter in Markdown. */
import type { Letter, LetterSpan } from '../../core/letter.ts';
import { escapeInline } from '../markdown/escape.ts';

/** Words of the template stand as they are; nothing that came out of a file is Markdown or HTML. @returns text ending in a line break */
export function letterMarkdown({ parts }: Letter): string {
  const blocks = parts.map((part) =>
    part.kind === 'paragraph' ? drawn(part.spans) : part.items.map((spans, index) => `${index + 1}. ${drawn(spans)}`).join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

function drawn(spans: readonly LetterSpan[]): string {
  const text = spans.map(({ text: one, from }) => (from === 'template' ? one : escapeInline(one))).join('');
  // Only a paragraph that data begin can look like a heading, a list or a rule.
  return spans[0]?.from === 'data'
    ? text.replace(/^(#{1,6}|[-+=]+)/, (mark) => mark.replace(/./g, '\\$&')).replace(/^(\d+)([.)])/, '$1\\$2')
    : text;
}
