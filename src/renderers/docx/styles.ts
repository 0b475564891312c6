/** The styles of the text: real headings, which Word's navigation shows, and sizes that are read on paper. */
import type { IStylesOptions } from 'docx';
import type { Language } from '../../core/language.ts';

export const INK = '1B2733';
export const MUTED = '5B6B7A';
export const LINE = '8A96A3';
export const PALE = 'EEF2F6';
const FONT = 'Arial';
const LANGUAGES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** Half-points. */
const SIZE = 20;

function heading(size: number, before: number, after: number): NonNullable<IStylesOptions['default']>['heading1'] & {} {
  return {
    run: { font: FONT, size, bold: true, color: INK, italics: false },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  };
}

export function wordStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE, color: INK, language: { value: LANGUAGES[language] } },
        paragraph: { spacing: { after: 100 } },
      },
      title: { run: { font: FONT, size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 60 }, keepNext: true } },
      heading1: heading(32, 0, 140),
      heading2: heading(24, 240, 80),
      heading3: heading(20, 180, 60),
    },
    paragraphStyles: [
      {
        id: 'PackSubtitle',
        name: 'Pack subtitle',
        basedOn: 'Normal',
        run: { size: 22, color: MUTED },
        paragraph: { spacing: { after: 240 } },
      },
      { id: 'PackLead', name: 'Pack lead', basedOn: 'Normal', run: { size: 26, bold: true }, paragraph: { spacing: { after: 140 } } },
      {
        id: 'PackNote',
        name: 'Pack note',
        basedOn: 'Normal',
        run: { size: 17, italics: true, color: MUTED },
        paragraph: { spacing: { before: 40, after: 120 } },
      },
      { id: 'PackCell', name: 'Pack cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { before: 30, after: 30 } } },
      {
        id: 'PackLabel',
        name: 'Pack label',
        basedOn: 'Normal',
        run: { size: 17, color: MUTED },
        paragraph: { spacing: { before: 30, after: 0 }, keepNext: true },
      },
      { id: 'PackFooter', name: 'Pack footer', basedOn: 'Normal', run: { size: 16, color: MUTED }, paragraph: { spacing: { after: 0 } } },
      // Word needs a paragraph between two tables, or they become one.
      { id: 'PackGap', name: 'Pack gap', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { before: 0, after: 60 } } },
    ],
  };
}
