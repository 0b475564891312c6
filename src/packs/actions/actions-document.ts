/** What was agreed, as a page of its own. */
import type { Column, Document, Json, TableCell } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { formatPeriod, type Period } from '../../core/period/index.ts';
import type { ActionsResult, ActionState, ActionsSummary } from '../../delivery/actions/result.ts';

export interface ActionsDocumentInput {
  readonly result: ActionsResult;
  /** Those to be listed; the lead counts all. */
  readonly shown: readonly ActionState[];
  readonly facts: Json;
  readonly name: string;
  readonly author: string;
  readonly period: Period;
  readonly language: Language;
}

interface Words {
  readonly title: (name: string) => string;
  readonly subtitle: string;
  readonly summary: string;
  readonly lead: (summary: ActionsSummary) => string;
  readonly none: string;
  readonly columns: Readonly<Record<'code' | 'title' | 'owner' | 'due' | 'priority' | 'state', string>>;
  readonly states: Readonly<Record<ActionState['state'], string>>;
  readonly late: (days: number) => string;
  readonly carried: string;
}

const s = (count: number): string => (count === 1 ? '' : 's');

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: (name) => `${name} · actions`,
    subtitle: 'What was agreed',
    summary: 'Actions',
    lead: ({ agreed, done, late, open, dropped }) =>
      `${done} of ${agreed} action${s(agreed)} done, ${late} late, ${open} open${dropped === 0 ? '' : `, ${dropped} dropped`}.`,
    none: 'No action is open.',
    columns: { code: 'Code', title: 'Action', owner: 'Owner', due: 'Due', priority: 'Priority', state: 'State' },
    states: { done: 'done', 'done-late': 'done late', open: 'open', late: 'LATE', dropped: 'dropped' },
    late: (days) => `${days} day${s(days)}`,
    carried: 'carried over',
  },
  fr: {
    title: (name) => `${name} · actions`,
    subtitle: 'Ce qui a été convenu',
    summary: 'Actions',
    lead: ({ agreed, done, late, open, dropped }) =>
      `${done} action${s(done)} sur ${agreed} réalisée${s(done)}, ${late} en retard, ${open} en cours${dropped === 0 ? '' : `, ${dropped} abandonnée${s(dropped)}`}.`,
    none: 'Aucune action en cours.',
    columns: { code: 'Code', title: 'Action', owner: 'Responsable', due: 'Échéance', priority: 'Priorité', state: 'État' },
    states: { done: 'réalisée', 'done-late': 'réalisée en retard', open: 'en cours', late: 'EN RETARD', dropped: 'abandonnée' },
    late: (days) => `${days} jour${s(days)}`,
    carried: 'reportée',
  },
};

function stateText(state: ActionState, words: Words): string {
  const late = state.daysLate === undefined ? '' : ` (${words.late(state.daysLate)})`;
  return `${words.states[state.state]}${late}${state.carriedOver ? `, ${words.carried}` : ''}`;
}

/** @returns one section: the counts in words, and the actions as a table */
export function actionsDocument({ result, shown, facts, name, author, period, language }: ActionsDocumentInput): Document {
  const words = WORDS[language];
  const text = (id: keyof Words['columns'], width: number): Column => ({ id, label: words.columns[id], kind: 'text', width });
  // Words at the right give way first in a terminal: who and by when stand before the priority.
  const rows = shown.map((state): TableCell[] => [
    { value: state.code, strong: true },
    { value: stateText(state, words), strong: state.state === 'late' },
    { value: state.title },
    { value: state.due },
    { value: state.owner },
    { value: state.priority ?? null },
  ]);
  return {
    schema: 'deliver.document/1',
    kind: 'actions',
    title: words.title(name),
    subtitle: words.subtitle,
    author,
    language,
    period: { id: period.id, name: formatPeriod(period, language) },
    facts,
    sections: [
      {
        id: 'summary',
        sheet: words.summary,
        title: words.summary,
        role: 'summary',
        blocks: [
          { kind: 'paragraph', tone: 'lead', text: words.lead(result.summary) },
          {
            kind: 'table',
            id: 'actions',
            columns: [
              text('code', 0.6),
              text('state', 1.5),
              text('title', 3),
              { ...text('due', 1.1), kind: 'date' },
              text('owner', 2),
              text('priority', 1.6),
            ],
            rows,
            empty: words.none,
          },
        ],
      },
    ],
  };
}
