/** Between which two points a topic is compared. */
import type { Period } from '../../core/period/period.ts';
import type { TwinningSettings, TwinningTopic } from '../../core/twinning.ts';

/** `baseline` or `endline`. */
export type EndName = 'baseline' | 'endline';

/** A result at one of the two points: either a value or the reason why there is none. */
export type End =
  | { readonly at: string; readonly value: number }
  | { readonly at?: string; readonly value?: undefined; readonly reason: string };

/** The topic's own periods, else the network's. */
export function topicPeriods(topic: TwinningTopic, settings: TwinningSettings): Readonly<Partial<Record<EndName, Period>>> {
  const baseline = topic.baseline ?? settings.baseline;
  const endline = topic.endline ?? settings.endline;
  return { ...(baseline === undefined ? {} : { baseline }), ...(endline === undefined ? {} : { endline }) };
}
