/** The page that answers: where, when and why; who comes; where the priorities stand; what is to be done. */
import type { Block, Section } from '../../core/document.ts';
import { agreedLine } from '../stocktake/agreed.ts';
import type { Named } from '../tables/named.ts';
import { agendaShort } from './agenda.ts';
import { daysText } from './clock-text.ts';
import type { RetreatContext } from './context.ts';
import { institutionCounts } from './people.ts';
import { standingTable } from './stocktake-parts.ts';

function whoText({ people, input, words }: RetreatContext): string {
  const counts = institutionCounts(people).map(({ institution, count }) => `${institution} ${count}`);
  const parts = [
    people.all.length === 0 ? words.nobody : words.whoComes(people.all.length, words.listed(counts)),
    ...(people.groups.length === 0 ? [] : [words.groupsLine(people.groups.length)]),
    ...(input.retreat.guests.length === 0 ? [] : [words.guestsLine(words.listed(input.retreat.guests.map(({ name }) => name)))]),
  ];
  return `${parts.join('. ')}.`;
}

export function atAGlance(context: RetreatContext, names: Named): Section {
  const { words, language, input, briefs, stocktake } = context;
  const { days, venue, purpose } = input.retreat;
  const [agreed] = agreedLine(stocktake);
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: words.lead([daysText(days, language, words), venue ?? words.noVenue]) },
    ...(purpose === undefined ? [] : [{ kind: 'paragraph', text: words.purpose(purpose) } as const]),
    { kind: 'paragraph', text: whoText(context) },
    ...(briefs.length === 0 ? [] : [standingTable(briefs, input.stocktake, words.noPlan, words.briefs)]),
    { kind: 'paragraph', text: words.about(words.lastTime, agreed === undefined ? words.noActions : agreed.text) },
    ...agendaShort(context),
  ];
  return { ...names, title: words.summary, role: 'summary', blocks };
}
