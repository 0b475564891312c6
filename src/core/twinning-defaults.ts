import type { TwinningSettings } from './twinning.ts';

/**
 * The programme's plan: 2 co-design workshops (each member takes part in that of its type), a launch, 3 coaching sessions a member
 * (1 virtual, 2 in person), 4 virtual learning workshops and a learning event in each province, as the Twinning Partnership Network
 * in Rwanda had them (GHSP 12(5) e2300280, abstract). Weights, bands and limits are the toolkit's own: configurable, and labelled so.
 */
export const DEFAULT_TWINNING: TwinningSettings = {
  dose: {
    'co-design': { member: 1, programme: 2 },
    launch: { member: 1, programme: 1 },
    'coaching-virtual': { member: 1 },
    'coaching-in-person': { member: 2 },
    'learning-workshop': { member: 4, programme: 4 },
    'provincial-event': { member: 1, province: 1 },
  },
  weights: { outcome: 0.4, milestones: 0.25, dose: 0.2, reciprocity: 0.15 },
  status: { G: 75, AG: 60, AR: 40 },
  pairsAtOnce: { mentee: 1, mentor: 2 },
  match: {
    weights: { performance: 0.5, size: 0.2, setting: 0.1, distance: 0.2 },
    load: 2,
    sameProvince: false,
    sameType: true,
    leastAhead: 0,
  },
  level: 0.95,
  seed: 1,
};
