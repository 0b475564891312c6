import type { Thresholds } from './workspace.ts';

/** The toolkit's own defaults ([P] in methods.md 9, C2 and C13): configurable in deliver.yaml and labelled as such in every pack. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  completenessFloor: 0.8,
  progress: { G: 1, AG: 0.9, AR: 0.75 },
  relative: { G: 0, AG: -0.02, AR: -0.05 },
  leastPlannedProgress: 0.05,
  outlookLevel: 0.8,
  outlookFewest: 12,
  runRate: { fewest: 6, most: 12 },
};
