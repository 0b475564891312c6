import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { runs } from './text.ts';

/** Title at the left, `n / N` at the right. @param width between the margins */
export function pageFooter(title: string, width: number): Footer {
  const number = new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: 'PackFooter',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [...runs(title.replaceAll('\n', ' ')), number],
      }),
    ],
  });
}
