/** Seats are counted in parts that add up, and divided only at the end. */
import type { Seats } from '../result.ts';

export interface SeatCount {
  readonly planned: number;
  readonly due: number;
  readonly held: number;
  readonly attended: number;
  /** Attended, of activities that are due. */
  readonly attendedDue: number;
  readonly withStep: number;
  readonly stepDone: number;
}

const NONE: SeatCount = { planned: 0, due: 0, held: 0, attended: 0, attendedDue: 0, withStep: 0, stepDone: 0 };

export function addSeats(counts: readonly SeatCount[]): SeatCount {
  return counts.reduce(
    (sum, one) => ({
      planned: sum.planned + one.planned,
      due: sum.due + one.due,
      held: sum.held + one.held,
      attended: sum.attended + one.attended,
      attendedDue: sum.attendedDue + one.attendedDue,
      withStep: sum.withStep + one.withStep,
      stepDone: sum.stepDone + one.stepDone,
    }),
    NONE,
  );
}

/** A share of nothing is left out. */
export function seatsFrom(counts: readonly SeatCount[]): Seats {
  const { attendedDue, ...sum } = addSeats(counts);
  return {
    ...sum,
    ...(sum.planned === 0 ? {} : { share: sum.attended / sum.planned }),
    ...(sum.due === 0 ? {} : { dueShare: attendedDue / sum.due }),
  };
}
