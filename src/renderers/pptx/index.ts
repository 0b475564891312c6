/** A document as slides (.pptx): what a minister sees, with native charts that can be edited. */
import type { Document } from '../../core/document.ts';
import { rewriteZip } from '../archive/rewrite-zip.ts';
import { lineChart } from './chart/line-chart.ts';
import type { NativeChart } from './chart/native-chart.ts';
import { slopeChart } from './chart/slope-chart.ts';
import type { ChartBox } from './deck.ts';
import { planDeck } from './layout/plan-deck.ts';
import { finishDeck } from './package/finish.ts';
import { writeDeck } from './write/write-deck.ts';

function nativeChart({ block, frame }: ChartBox): NativeChart {
  return block.kind === 'chart' ? lineChart(block) : slopeChart(block, frame.h);
}

/** Draws a document as slides. The same document gives the same bytes. */
export async function renderPptx(document: Document): Promise<Uint8Array> {
  const deck = planDeck(document);
  const charts = deck.slides.flatMap((slide) => slide.boxes.filter((box) => box.kind === 'chart')).map(nativeChart);
  return rewriteZip(await writeDeck(deck), (parts) => finishDeck(parts, document, charts));
}
