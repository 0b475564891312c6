/** What other packs found out, as their own pages say it. */
import type { Document, Section } from '../../core/document.ts';
import type { Named } from '../tables/named.ts';
import { adoptSection } from './adopt-section.ts';
import type { RetreatContext } from './context.ts';

function note(section: Section, text: string): Section {
  return { ...section, role: 'subject', blocks: [...section.blocks, { kind: 'paragraph', tone: 'note', text }] };
}

function sectionOf(document: Document, id: string): Section {
  const found = document.sections.find((section) => section.id === id);
  if (found !== undefined) return found;
  throw new Error(`Unexpected ${document.kind} document without its section “${id}”, expected the pack as it is composed.`);
}

function nothing(names: Named, title: string, text: string): Section {
  return { ...names, title, role: 'subject', blocks: [{ kind: 'paragraph', tone: 'lead', text }] };
}

export function leadersSection({ input, words }: RetreatContext, names: Named): Section {
  const { leadership } = input;
  if (leadership === undefined) return nothing(names, words.leaders, words.noLeadership);
  const adopted = adoptSection(sectionOf(leadership, 'summary'), { ...names, title: words.leaders }, { prefix: 'leadership' });
  return note(adopted, words.leadersFrom(leadership.period.name));
}

/** The network's summary, and its topics on one page; one line where there is no network. */
export function networkSections({ input, words }: RetreatContext, network: Named, learned: Named): Section[] {
  const { twinning } = input;
  if (twinning === undefined) return [nothing(network, words.network, words.noTwinning)];
  const links = new Map([
    ['summary', network.id],
    ['learned', learned.id],
  ]);
  const adoption = { prefix: 'twinning', links };
  const from = words.networkFrom(twinning.period.name);
  return [
    note(adoptSection(sectionOf(twinning, 'summary'), { ...network, title: words.network }, adoption), from),
    note(adoptSection(sectionOf(twinning, 'learned'), { ...learned, title: words.learned }, adoption), from),
  ];
}
