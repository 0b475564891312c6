/** A tree of causes as one SVG file: no fonts, scripts or links from elsewhere. */
import type { TreeBlock } from '../../../core/document.ts';
import { escapeXml } from '../../escape-xml.ts';
import { place, WIDTH } from '../canvas.ts';
import { text } from '../labels.ts';
import { titleLines, TITLE_TEXT } from '../title-lines.ts';
import { fishbonePicture } from './fishbone-picture.ts';
import { LINE_HEIGHT, TEXT_SIZE, type TreeBox, type TreeLine, type TreePicture, type TreeText } from './tree-picture.ts';
import { whysPicture } from './whys-picture.ts';

/** Where a tree's parts stand on a ground at least this wide, without its title. */
export function treePicture(block: TreeBlock, least: number = WIDTH): TreePicture {
  return block.style === 'fishbone' ? fishbonePicture(block.root, least) : whysPicture(block.root, least);
}

const BOXES: Readonly<Record<TreeBox['role'], string>> = {
  effect: 'fill="#e4e4e4" stroke="#111" stroke-width="2.5"',
  category: 'fill="#f2f2f2" stroke="#111" stroke-width="1.5"',
  cause: 'fill="#fff" stroke="#555" stroke-width="1.5"',
};
const LINES: Readonly<Record<TreeLine['weight'], string>> = {
  spine: 'stroke="#111" stroke-width="4"',
  bone: 'stroke="#333" stroke-width="2"',
  thin: 'stroke="#888" stroke-width="1"',
};
const TEXTS: Readonly<Record<TreeText['look'], string>> = { words: '', strong: 'font-weight="bold"', small: 'fill="#444"' };
/** Where letters stand within their line. */
const BASELINE = 0.78;

function boxSvg({ x, y, width, height, role }: TreeBox): string {
  return `<rect x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${place(height)}" rx="3" ${BOXES[role]}/>`;
}

function lineSvg({ x1, y1, x2, y2, weight }: TreeLine): string {
  return `<line x1="${place(x1)}" y1="${place(y1)}" x2="${place(x2)}" y2="${place(y2)}" ${LINES[weight]}/>`;
}

function textSvg({ x, y, lines, look }: TreeText): string {
  const attributes = [`font-size="${TEXT_SIZE[look]}"`, TEXTS[look]].filter((one) => one !== '').join(' ');
  return lines.map((line, index) => text(x, y + (index + BASELINE) * LINE_HEIGHT[look], line, attributes)).join('');
}

/** @returns an `<svg>` element at least 960 wide, as high as its words need, with a title and a description for those who cannot see it */
export function treeSvg(block: TreeBlock): string {
  const picture = treePicture(block);
  const titles = titleLines(block.title);
  const top = 20 + titles.length * 26;
  const [width, height, id] = [place(picture.width), place(top + picture.height), escapeXml(block.id)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="Arial, Helvetica, sans-serif" fill="#111">`,
    `<title id="${id}-title">${escapeXml(block.title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(block.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...titles.map((line, index) => text(24, 32 + index * 26, line, `font-size="${TITLE_TEXT}" font-weight="bold"`)),
    `<g transform="translate(0,${place(top)})">`,
    ...picture.lines.map(lineSvg),
    ...picture.boxes.map(boxSvg),
    ...picture.texts.map(textSvg),
    '</g>',
    '</svg>',
  ].join('\n');
}
