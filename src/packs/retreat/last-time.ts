/** What was agreed and what came of it, as the stocktake shows it. */
import type { Block, Section } from '../../core/document.ts';
import { agreedSection } from '../stocktake/agreed.ts';
import type { Named } from '../tables/named.ts';
import { adoptBlocks } from './adopt-section.ts';
import type { RetreatContext } from './context.ts';

export function lastTimeSection(context: RetreatContext, names: Named): Section {
  const { words, stocktake, input, briefs } = context;
  const [agreed] = agreedSection(stocktake, names);
  const later = (input.actions.notYet ?? []).map(({ action, reason }) => words.notYetLine(action.code, action.title, reason));
  // Actions may belong to priorities that have no brief here: their links go.
  const links = new Map(briefs.map(({ id }) => [id, id]));
  const shown: Block[] =
    agreed === undefined
      ? [{ kind: 'paragraph', tone: 'lead', text: words.noActions }]
      : adoptBlocks(agreed.blocks, { prefix: 'actions', links });
  const blocks: Block[] = [...shown, ...(later.length === 0 ? [] : [{ kind: 'list', title: words.notYet, items: later } as const])];
  return { ...names, title: words.lastTime, role: 'subject', blocks };
}
