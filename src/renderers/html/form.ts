/** Forms in HTML, made to be printed on A4 and written on. */
import type { FormBlock, FormPart } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { escapeXml } from '../escape-xml.ts';
import { BOX, chainRows, gridRows, gridShares, type ChainPart, type GridPart, type MatrixPart } from '../forms/form-part.ts';
import { FORM_WORDS } from '../forms/words.ts';

/** Empty rows are 11 mm high: letters written by hand need nine. */
export const FORM_STYLE = `
@page handout { size: A4 portrait; margin: 14mm; }
section.handout { page: handout; break-before: page; break-after: page; }
.form { margin: 14px 0; }
.form h4 { font-size: 15px; margin: 14px 0 4px; break-after: avoid; }
.form .line { border-bottom: 1px solid #555; height: 10mm; break-inside: avoid; }
.form table { table-layout: fixed; margin-bottom: 10px; }
.form th, .form td { border: 1px solid #555; }
.form th { background: #eee; vertical-align: bottom; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.form td { height: 11mm; }
.form .matrix td { width: 50%; height: 48mm; border: 2px solid #111; font-weight: bold; }
.form .matrix { break-inside: avoid; }
.form .axis { margin: 2px 0; font-weight: bold; }
.form .axis.across { text-align: right; }
.form .choice { break-inside: avoid; }
.form .choice span { display: inline-block; margin: 2px 26px 2px 0; }
.form .chain { display: flex; align-items: stretch; margin: 8px 0; break-inside: avoid; }
.form .chain .arrow { flex: 0 0 26px; text-align: center; font-size: 20px; padding-top: 10px; }
.form .chain .step { flex: 1 1 0; min-width: 0; }
.form .chain .box { border: 2px solid #111; padding: 8px; min-height: 14mm; font-weight: bold; text-align: center; overflow-wrap: anywhere; }
`;

function heading(text: string | undefined): string {
  return text === undefined ? '' : `<h4>${escapeXml(text)}</h4>`;
}

function lines(count: number): string {
  return '<div class="line"></div>'.repeat(count);
}

function grid(part: GridPart): string {
  const widths = gridShares(part).map((share) => `<col style="width:${Math.round(share * 1000) / 10}%">`);
  const head = part.columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join('');
  const rows = gridRows(part).map((row) => `<tr>${row.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>`);
  return `${heading(part.label)}<table><colgroup>${widths.join('')}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function matrix(part: MatrixPart, language: Language): string {
  const [topLeft, topRight, bottomLeft, bottomRight] = part.fields.map((field) => `<td>${escapeXml(field)}</td>`);
  const table = `<table><tbody><tr>${topLeft}${topRight}</tr><tr>${bottomLeft}${bottomRight}</tr></tbody></table>`;
  const axes = [`<p class="axis">↑ ${escapeXml(part.up)}</p>`, table, `<p class="axis across">${escapeXml(part.across)} →</p>`].join('');
  const items = part.items.map((item) => `<li>${escapeXml(item)}</li>`).join('');
  return `<div class="matrix">${axes}</div>${items === '' ? '' : `<p>${FORM_WORDS[language].toPlace}</p><ol>${items}</ol>`}`;
}

function chain(part: ChainPart): string {
  const rows = chainRows(part).map((steps, index, all) => {
    const boxes = steps.map((step, at) => {
      const arrow = index === all.length - 1 && at === steps.length - 1 ? '' : '<div class="arrow" aria-hidden="true">→</div>';
      return `<div class="step"><div class="box">${escapeXml(step)}</div>${lines(part.linesBelow)}</div>${arrow}`;
    });
    return `<div class="chain">${boxes.join('')}</div>`;
  });
  return heading(part.label) + rows.join('');
}

function partHtml(part: FormPart, language: Language): string {
  switch (part.kind) {
    case 'lines':
      return heading(part.label) + lines(part.lines);
    case 'grid':
      return grid(part);
    case 'matrix':
      return matrix(part, language);
    case 'choice': {
      const options = part.options.map((option) => `<span>${BOX} ${escapeXml(option)}</span>`).join(' ');
      return `<div class="choice">${heading(part.label)}<p>${options}</p></div>`;
    }
    case 'chain':
      return chain(part);
  }
}

export function formHtml(block: FormBlock, language: Language): string {
  const title = block.title === undefined ? '' : `<h3>${escapeXml(block.title)}</h3>`;
  return `<div class="form">${title}${block.parts.map((part) => partHtml(part, language)).join('\n')}</div>`;
}
