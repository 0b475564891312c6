import type { Entry } from './entry.ts';

const BANDS =
  'progress r = (actual − baseline) ÷ (planned − baseline): G from 1.00, AG from 0.90, AR from 0.75, else R. Where r cannot be used (the plan has not yet moved 5 % of its way, or target = baseline) s = (actual − planned) ÷ |planned| in the good direction: G from 0, AG from −0.02, AR from −0.05, else R.';
const SOURCE =
  "Four-point scale as delivery units use it (Prime Minister's Delivery Unit; delivery capacity rubric); the bands are configurable under thresholds in deliver.yaml.";

/** The letters and what is no letter. */
export const STATUS_ENTRIES: readonly Entry[] = [
  {
    code: 'G',
    kind: 'status',
    title: 'Green: on or ahead of plan',
    meaning: 'The latest value is where the trajectory says it should be, or better.',
    rule: BANDS,
    source: SOURCE,
    provenance: "toolkit's own",
  },
  {
    code: 'AG',
    kind: 'status',
    title: 'Amber-green: slightly behind',
    meaning: 'Most of the planned way is done; some aspects need attention.',
    rule: BANDS,
    source: SOURCE,
    provenance: "toolkit's own",
  },
  {
    code: 'AR',
    kind: 'status',
    title: 'Amber-red: behind',
    meaning: 'A substantial part of the planned way is missing; some of it urgently.',
    rule: BANDS,
    source: SOURCE,
    provenance: "toolkit's own",
  },
  {
    code: 'R',
    kind: 'status',
    title: 'Red: far behind',
    meaning: 'Less than three quarters of the planned way is done: it needs a decision.',
    rule: BANDS,
    advice: 'Look at which places hold the gap and which milestones are late, then decide.',
    source: SOURCE,
    provenance: "toolkit's own",
  },
  {
    code: 'withheld',
    kind: 'status',
    title: 'Withheld: too few reports',
    meaning:
      'The value is there, but fewer of the expected reports are in than the floor asks for. The raw number is shown and not judged, and no older number takes its place.',
    rule: 'received ÷ expected < completeness_floor (0.8 unless deliver.yaml says otherwise)',
    advice: 'Ask for the missing reports; run the stocktake again when they are in.',
    source: 'The floor is the toolkit’s own; the WHO data quality tool asks for 90 % of reports by default.',
    provenance: "toolkit's own",
  },
  {
    code: 'no-data',
    kind: 'status',
    title: 'No data',
    meaning: 'There is no value for the period. That is never red and never zero.',
    advice: 'See which element is missing under Not checked.',
    source: 'Missing is never zero.',
    provenance: "toolkit's own",
  },
  {
    code: 'not-run',
    kind: 'status',
    title: 'Not run',
    meaning: 'The plan could not be used: its file has a mistake, named with file and line. The other priorities are judged.',
    advice: 'Correct the plan where the reason says.',
    source: '“Could not look” is never “found nothing”.',
    provenance: "toolkit's own",
  },
];
