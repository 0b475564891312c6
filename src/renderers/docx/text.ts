/** Words as runs and paragraphs: control characters are shown, not kept. */
import { HeadingLevel, Paragraph, TextRun, type IParagraphOptions, type IRunPropertiesOptions } from 'docx';
import { visibleText } from '../excel/text/safe-text.ts';

/** A run for each line of a text. */
export function runs(text: string, look: IRunPropertiesOptions = {}): TextRun[] {
  return visibleText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

type Style = 'PackSubtitle' | 'PackLead' | 'PackNote' | 'PackCell' | 'PackLabel' | 'PackFooter' | 'PackGap';

export function styled(style: Style, text: string, look: IRunPropertiesOptions = {}, layout: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...layout, style, children: runs(text, look) });
}

export function heading(level: 2 | 3, text: string): Paragraph {
  return new Paragraph({ heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: runs(text) });
}

export function optionalHeading(level: 2 | 3, text: string | undefined): Paragraph[] {
  return text === undefined || text === '' ? [] : [heading(level, text)];
}

/** Keeps what follows apart from a table. */
export function gap(): Paragraph {
  return new Paragraph({ style: 'PackGap', children: [] });
}
