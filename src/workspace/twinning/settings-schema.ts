import { z } from 'zod';
import { EVENT_KINDS, type EventKind } from '../../core/twinning.ts';
import { readDate } from '../written-date.ts';
import { numberWithin, scalar, text, wholeNumber, yesNo } from '../yaml-schema.ts';

const MOST_SEED = 4_294_967_295;
const FARTHEST_KM = 20_000;

const date = () =>
  scalar('a date such as 2024-06-30', (value) => {
    const read = readDate(value);
    return read.ok ? read.iso : undefined;
  }).optional();
const sessions = () => wholeNumber(0, 1000).optional();
const weight = () => numberWithin(0, 1_000_000, 'a number of 0 or more').optional();
const least = () => numberWithin(0, 100).optional();
const pairs = () => wholeNumber(1, 1000).optional();
const DOSE = z.strictObject({ member: sessions(), programme: sessions(), province: sessions() }).optional();

/** How a kind of event is written as a key: `coaching_virtual`. */
export function kindKey(kind: EventKind): string {
  return kind.replaceAll('-', '_');
}

const KINDS = Object.fromEntries(EVENT_KINDS.map((kind) => [kindKey(kind), DOSE]));

/** `twinning:` of deliver.yaml. Periods are read with the workspace's calendar, later. */
export const TWINNING_SCHEMA = z.strictObject({
  launch: date(),
  end: date(),
  baseline: text('a period such as 2024Q4').optional(),
  endline: text('a period such as 2026Q2').optional(),
  dose: z.strictObject(KINDS).optional(),
  weights: z.strictObject({ outcome: weight(), milestones: weight(), dose: weight(), reciprocity: weight() }).optional(),
  status: z.strictObject({ G: least(), AG: least(), AR: least() }).optional(),
  pairs_at_once: z.strictObject({ mentee: pairs(), mentor: pairs() }).optional(),
  match: z
    .strictObject({
      weights: z.strictObject({ performance: weight(), size: weight(), setting: weight(), distance: weight() }).optional(),
      load: pairs(),
      same_province: yesNo().optional(),
      same_type: yesNo().optional(),
      farthest_km: numberWithin(0, FARTHEST_KM, `kilometres from 0 to ${FARTHEST_KM}`).optional(),
      least_ahead: numberWithin(0, 1_000_000, 'a number of 0 or more').optional(),
    })
    .optional(),
  level: scalar('a share above 0 and below 1, such as 0.95', readLevel).optional(),
  seed: wholeNumber(0, MOST_SEED).optional(),
});

export type WrittenTwinning = z.output<typeof TWINNING_SCHEMA>;

function readLevel(value: string): number | undefined {
  const number = Number(value);
  return number > 0 && number < 1 ? number : undefined;
}
