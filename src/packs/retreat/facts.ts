/** The contract `deliver.retreat/1`. What is absent is null. Free text of surveys, notes for facilitators and coaching notes are never in it. */
import type { Json } from '../../core/document.ts';
import type { AgendaItem } from '../../core/retreat.ts';
import type { ActionState } from '../../delivery/actions/result.ts';
import { clockText } from './clock-text.ts';
import type { RetreatInput } from './input.ts';
import { peopleOf } from './people.ts';

type FactsInput = Pick<RetreatInput, 'retreat' | 'leaders' | 'actions' | 'inputs' | 'language'> & {
  readonly stocktake: Pick<RetreatInput['stocktake'], 'result'>;
};

function itemFacts({ day, start, end, title, kind, lead, priority, exercise }: AgendaItem): Json {
  return {
    day,
    from: clockText(start),
    to: clockText(end),
    minutes: end - start,
    title,
    kind,
    lead: lead ?? null,
    priority: priority ?? null,
    exercise: exercise ?? null,
  };
}

function actionFacts(action: ActionState): Json {
  const { code, title, owner, agreed, due, priority, occasion, state, daysLate, carriedOver, moved } = action;
  return {
    code,
    title,
    owner,
    agreed,
    due,
    priority: priority ?? null,
    occasion: occasion ?? null,
    state,
    daysLate: daysLate ?? null,
    carriedOver,
    gain: moved?.gain ?? null,
  };
}

function statusOf(priority: string, { result }: FactsInput['stocktake']): string | null {
  const found = result.priorities.find(({ plan }) => plan.priority === priority);
  if (found !== undefined) return found.status;
  return result.broken.some((plan) => plan.priority === priority) ? 'not-run' : null;
}

/** A plain value with keys in a fixed order, the same for the same input. */
export function retreatFacts(input: FactsInput): Json {
  const { retreat, actions, inputs, stocktake } = input;
  const people = peopleOf(input);
  return {
    schema: 'deliver.retreat/1',
    retreat: {
      code: retreat.code,
      title: retreat.title,
      days: [...retreat.days],
      venue: retreat.venue ?? null,
      purpose: retreat.purpose ?? null,
      groups: people.groups.length,
    },
    agenda: retreat.items.map(itemFacts),
    participants: people.all.map(({ code, name, institution, group }) => ({ code, name, institution, group })),
    priorities: retreat.priorities.map((id) => ({ id, status: statusOf(id, stocktake) })),
    actions: actions.states.map(actionFacts),
    exercises: [...retreat.exercises],
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  };
}
