/** A document as one HTML page that prints on A4: no scripts, no fonts or pictures from elsewhere. */
import type { Block, Document, Section } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { slopeSvg } from '../charts/slope/slope-svg.ts';
import { chartSvg } from '../charts/svg.ts';
import { treeSvg } from '../charts/tree/tree-svg.ts';
import { escapeXml } from '../escape-xml.ts';
import { cellText } from '../format-number.ts';
import { FORM_STYLE, formHtml } from './form.ts';
import { HEAT_STYLE, STYLE } from './style.ts';
import { badge, tableHtml } from './table.ts';

const BACK: Readonly<Record<Language, string>> = { en: '↑ Summary', fr: '↑ Synthèse' };

function items(lines: readonly string[], tag: 'ul' | 'ol'): string {
  return `<${tag}>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</${tag}>`;
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${escapeXml(block.text)}</p>`;
    case 'callout':
      return `<div class="callout ${block.tone}"><h3>${escapeXml(block.title)}</h3>${items(block.lines, block.tone === 'decision' ? 'ol' : 'ul')}</div>`;
    case 'key-figures': {
      const figures = block.figures.map(({ label, cell, column }) => {
        const isStatus = column.kind === 'status' && typeof cell.value === 'string';
        const value = isStatus ? badge(String(cell.value), language) : escapeXml(cellText(cell, column, language));
        return `<div><dt>${escapeXml(label)}</dt><dd>${value}</dd></div>`;
      });
      return `<dl class="figures">${figures.join('')}</dl>`;
    }
    case 'table':
      return tableHtml(block, language);
    case 'chart':
      return `<figure>${chartSvg(block, language)}</figure>`;
    case 'slope':
      return `<figure>${slopeSvg(block, language)}</figure>`;
    case 'tree':
      return `<figure>${treeSvg(block)}</figure>`;
    case 'form':
      return formHtml(block, language);
    case 'list':
      return `${block.title === undefined ? '' : `<h3>${escapeXml(block.title)}</h3>`}${items(block.items, 'ul')}`;
  }
}

function sectionHtml(section: Section, home: Section | undefined, language: Language): string {
  const back = home === undefined || home === section ? '' : `<a class="back" href="#${escapeXml(home.id)}">${BACK[language]}</a>`;
  const blocks = section.blocks.map((block) => blockHtml(block, language)).join('\n');
  return `<section id="${escapeXml(section.id)}" class="${section.role}">\n${back}<h2>${escapeXml(section.title)}</h2>\n${blocks}\n</section>`;
}

function hasHeat(document: Document): boolean {
  return document.sections.some((section) =>
    section.blocks.some((block) => block.kind === 'table' && block.columns.some((column) => column.heat === true)),
  );
}

function hasForms(document: Document): boolean {
  return document.sections.some((section) => section.role === 'handout' || section.blocks.some((block) => block.kind === 'form'));
}

/** The whole page. */
export function htmlPage(document: Document): string {
  const { language } = document;
  const home = document.sections.find((section) => section.role === 'summary');
  const author = [document.subtitle, document.author]
    .filter((text) => text !== '')
    .map(escapeXml)
    .join(' · ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(document.title)}</title>
<style>${STYLE}${hasHeat(document) ? HEAT_STYLE : ''}${hasForms(document) ? FORM_STYLE : ''}</style>
</head>
<body>
<header><h1>${escapeXml(document.title)}</h1><p>${author}</p></header>
${document.sections.map((section) => sectionHtml(section, home, language)).join('\n')}
</body>
</html>
`;
}
