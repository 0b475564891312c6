import type { Place } from '../core/place.ts';
import type { Source } from '../core/source.ts';

/** A place, where its row stands, and where it names its parent. */
export interface PlacedPlace {
  readonly place: Place;
  readonly at: Source;
  readonly parentAt: Source;
}
