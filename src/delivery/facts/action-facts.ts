import type { Json } from '../../core/document.ts';
import type { ActionsResult, ActionState, ActionsSummary, IndicatorMove } from '../actions/result.ts';
import { orNull } from './priority-facts.ts';

/** An action as it stands; `moved` is side by side with it, not its effect. */
export function actionFacts(state: ActionState): Json {
  const closed = state.state === 'done' || state.state === 'done-late' || state.state === 'dropped';
  return {
    code: state.code,
    title: state.title,
    owner: state.owner,
    agreed: state.agreed,
    due: state.due,
    priority: state.priority ?? null,
    occasion: state.occasion ?? null,
    state: state.state,
    done: closed ? (state.done ?? null) : null,
    dropped: state.state === 'dropped' ? (state.dropped ?? null) : null,
    daysLate: orNull(state.daysLate),
    carriedOver: state.carriedOver,
    moved: state.moved === undefined ? null : moveFacts(state.moved),
    movedReason: state.movedReason ?? null,
  };
}

export function moveFacts({ from, to, gain }: IndicatorMove): Json {
  return {
    from: { period: from.period.id, value: orNull(from.value) },
    to: { period: to.period.id, value: orNull(to.value) },
    gain: orNull(gain),
  };
}

export function summaryFacts({ agreed, done, late, open, dropped }: ActionsSummary): Json {
  return { agreed, done, late, open, dropped };
}

/** The counts, of all and of those agreed last time. */
export function actionsSummaryFacts({ summary, lastTime, states }: ActionsResult): Json {
  return {
    all: summaryFacts(summary),
    lastTime:
      lastTime === undefined
        ? null
        : {
            occasion: lastTime.occasion,
            day: lastTime.from,
            ...(summaryFacts(lastTime.summary) as { readonly [key: string]: Json }),
          },
    carriedOver: states.filter(({ carriedOver }) => carriedOver).length,
  };
}
