import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import { EVENT_KINDS, type DosePlan, type EventKind, type TwinningSettings } from '../../core/twinning.ts';
import type { Period } from '../../core/period/index.ts';
import type { Findings } from '../problem.ts';
import { readWrittenPeriod, type PeriodStyle } from '../written-period.ts';
import type { YamlFile } from '../yaml-file.ts';
import { defined } from '../part-tables/defined.ts';
import { kindKey, type WrittenTwinning } from './settings-schema.ts';

/** Fills the defaults into what deliver.yaml says of twinning, and holds the whole together; what is wrong becomes a problem with its line. */
export function mergeTwinning(given: WrittenTwinning, style: PeriodStyle, yaml: YamlFile, findings: Findings): TwinningSettings {
  const { farthest_km: farthest, ...match } = given.match ?? {};
  const settings: TwinningSettings = {
    ...defined({ launch: given.launch, end: given.end }),
    ...defined({
      baseline: periodOf('baseline', given.baseline, style, yaml, findings),
      endline: periodOf('endline', given.endline, style, yaml, findings),
    }),
    dose: mergeDose(given),
    weights: { ...DEFAULT_TWINNING.weights, ...defined(given.weights ?? {}) },
    status: { ...DEFAULT_TWINNING.status, ...defined(given.status ?? {}) },
    pairsAtOnce: { ...DEFAULT_TWINNING.pairsAtOnce, ...defined(given.pairs_at_once ?? {}) },
    match: {
      ...DEFAULT_TWINNING.match,
      ...defined({
        load: match.load,
        sameProvince: match.same_province,
        sameType: match.same_type,
        farthest,
        leastAhead: match.least_ahead,
      }),
      weights: { ...DEFAULT_TWINNING.match.weights, ...defined(match.weights ?? {}) },
    },
    level: given.level ?? DEFAULT_TWINNING.level,
    seed: given.seed ?? DEFAULT_TWINNING.seed,
  };
  check(settings, yaml, findings);
  return settings;
}

/** A kind that is told changes what is told of it; the other kinds stay as planned. */
function mergeDose(given: WrittenTwinning): TwinningSettings['dose'] {
  const dose: Partial<Record<EventKind, DosePlan>> = { ...DEFAULT_TWINNING.dose };
  for (const kind of EVENT_KINDS) {
    const own = (given.dose as Readonly<Record<string, Partial<DosePlan> | undefined>> | undefined)?.[kindKey(kind)];
    if (own !== undefined) dose[kind] = { member: 0, ...DEFAULT_TWINNING.dose[kind], ...defined(own) };
  }
  return dose;
}

function periodOf(
  key: 'baseline' | 'endline',
  text: string | undefined,
  style: PeriodStyle,
  yaml: YamlFile,
  findings: Findings,
): Period | undefined {
  if (text === undefined) return undefined;
  const read = readWrittenPeriod(text, style);
  if (read.ok) return read.period;
  findings.problem(yaml.at(['twinning', key]), `Unexpected ${key} "${text}", expected ${read.expected}.`, 'Correct the period.');
  return undefined;
}

function check(settings: TwinningSettings, yaml: YamlFile, findings: Findings): void {
  const problem = (path: readonly string[], message: string, fix: string): void =>
    findings.problem(yaml.at(['twinning', ...path]), message, fix);
  const { launch, end, baseline, endline, weights, status, match } = settings;
  if (launch !== undefined && end !== undefined && end <= launch)
    problem(['end'], `Unexpected end ${end} that does not follow the launch ${launch}, expected a later day.`, 'Correct one of the two.');
  if (baseline !== undefined && endline !== undefined && endline.start <= baseline.end)
    problem(
      ['endline'],
      `Unexpected endline ${endline.id} that does not follow the baseline ${baseline.id}, expected it to begin after the baseline ends.`,
      'Correct one of the two periods.',
    );
  if (!(status.G >= status.AG && status.AG >= status.AR))
    problem(
      ['status'],
      `Unexpected bands G ${status.G}, AG ${status.AG}, AR ${status.AR}, expected G at or above AG, and AG at or above AR.`,
      'Order them.',
    );
  const positive = (path: readonly string[], values: object): void => {
    if (Object.values(values).some((value) => value > 0)) return;
    problem(path, 'Unexpected weights that are all 0, expected at least one above 0.', 'Give what counts a weight.');
  };
  positive(['weights'], weights);
  positive(['match', 'weights'], match.weights);
}
