import { z } from 'zod';
import type { Calendar } from '../core/period/index.ts';
import type { Language } from '../core/language.ts';
import type { RuleSetting, SourceSetting, Thresholds, Workspace } from '../core/workspace.ts';
import type { TwinningSettings } from '../core/twinning.ts';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import { mappingFromYaml, MAPPING_SCHEMA } from './mapping-schema.ts';
import { readMonthName } from './month-name.ts';
import type { Findings } from './problem.ts';
import { PROGRAMME_SCHEMA, readProgrammeSettings } from './programme/settings-schema.ts';
import { placedRules, RULES_SCHEMA } from './rule-settings.ts';
import { mergeTwinning } from './twinning/merge-settings.ts';
import { TWINNING_SCHEMA } from './twinning/settings-schema.ts';
import { holdAgainst } from './yaml-problems.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';
import { numberWithin, oneOf, scalar, share, text, wholeNumber, yesNo } from './yaml-schema.ts';

/** What deliver.yaml says. */
export interface Settings {
  readonly name: string;
  readonly author: string;
  readonly language: Language;
  readonly calendar: Calendar;
  readonly fiscalYearStart: number;
  readonly thresholds: Thresholds;
  readonly sources: readonly SourceSetting[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly twinning?: TwinningSettings;
  readonly programme?: Workspace['programme'];
}

const band = (least: number, most: number) => numberWithin(least, most).optional();
const bands = (least: number, most: number) =>
  z.strictObject({ G: band(least, most), AG: band(least, most), AR: band(least, most) }).optional();

const THRESHOLDS = z.strictObject({
  completeness_floor: share().optional(),
  progress: bands(0, 2),
  relative: bands(-1, 1),
  least_planned_progress: share().optional(),
  outlook_level: scalar('a share above 0 and below 1, such as 0.8', readLevel).optional(),
  outlook_fewest: wholeNumber(4, 1000).optional(),
  run_rate: z.strictObject({ fewest: wholeNumber(2, 1000).optional(), most: wholeNumber(2, 1000).optional() }).optional(),
});

const SETTINGS = z.strictObject({
  version: scalar(
    '1',
    (value) => (value === '1' ? 1 : undefined),
    () => 'Write "version: 1"; for a later version, update deliver.',
  ),
  name: text('the name of the ministry or programme'),
  author: text().optional(),
  language: oneOf(['en', 'fr']).optional(),
  calendar: oneOf(['gregorian', 'ethiopian']).optional(),
  fiscal_year: scalar('the first month of the fiscal year: 1 to 12, or its name', readMonthName).optional(),
  thresholds: THRESHOLDS.optional(),
  sources: z
    .array(
      z.strictObject({
        files: text('a file or a pattern such as data/*.csv'),
        include_hidden: yesNo().optional(),
        elements: z.record(z.string(), text('the name of the element in the workspace')).optional(),
        mapping: MAPPING_SCHEMA.optional(),
      }),
    )
    .optional(),
  rules: RULES_SCHEMA.optional(),
  twinning: TWINNING_SCHEMA.optional(),
  programme: PROGRAMME_SCHEMA.optional(),
});

/** Reads deliver.yaml. @returns undefined where it has problems */
export function readSettings(file: string, content: string, findings: Findings): Settings | undefined {
  const yaml = readYaml(file, content, findings);
  const held = yaml === undefined ? undefined : holdAgainst(yaml, SETTINGS, findings);
  if (yaml === undefined || held === undefined) return undefined;
  const thresholds = mergeThresholds(held.thresholds ?? {});
  checkThresholds(yaml, thresholds, findings);
  const calendar = held.calendar ?? 'gregorian';
  const fiscalYearStart = held.fiscal_year ?? 1;
  const { twinning, programme } = held;
  return {
    name: held.name,
    author: held.author ?? held.name,
    language: held.language ?? 'en',
    calendar,
    fiscalYearStart,
    thresholds,
    sources: (held.sources ?? []).map((source, index) => ({
      files: source.files,
      ...(source.mapping === undefined ? {} : { mapping: mappingFromYaml(source.mapping) }),
      ...(source.include_hidden === undefined ? {} : { includeHidden: source.include_hidden }),
      ...(source.elements === undefined ? {} : { elements: source.elements }),
      at: yaml.at(['sources', index]),
    })),
    ...(held.rules === undefined ? {} : { rules: placedRules(held.rules, yaml) }),
    ...(twinning === undefined ? {} : { twinning: mergeTwinning(twinning, { calendar, fiscalYearStart }, yaml, findings) }),
    ...(programme === undefined ? {} : { programme: readProgrammeSettings(programme, yaml, findings) }),
  };
}

function mergeThresholds(given: z.output<typeof THRESHOLDS>): Thresholds {
  const defaults = DEFAULT_THRESHOLDS;
  return {
    completenessFloor: given.completeness_floor ?? defaults.completenessFloor,
    progress: { ...defaults.progress, ...withValues(given.progress) },
    relative: { ...defaults.relative, ...withValues(given.relative) },
    leastPlannedProgress: given.least_planned_progress ?? defaults.leastPlannedProgress,
    outlookLevel: given.outlook_level ?? defaults.outlookLevel,
    outlookFewest: given.outlook_fewest ?? defaults.outlookFewest,
    runRate: { ...defaults.runRate, ...withValues(given.run_rate) },
  };
}

function withValues<T extends object>(given: T | undefined): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

function checkThresholds(yaml: YamlFile, thresholds: Thresholds, findings: Findings): void {
  for (const key of ['progress', 'relative'] as const) {
    const { G, AG, AR } = thresholds[key];
    if (G >= AG && AG >= AR) continue;
    const message = `Unexpected bands G ${G}, AG ${AG}, AR ${AR}, expected G at or above AG, and AG at or above AR.`;
    findings.problem(yaml.at(['thresholds', key]), message, 'Order them.');
  }
  const { fewest, most } = thresholds.runRate;
  if (fewest > most) {
    const message = `Unexpected fewest ${fewest} above most ${most}, expected fewest at or below most.`;
    findings.problem(yaml.at(['thresholds', 'run_rate']), message, 'Swap them.');
  }
}

function readLevel(value: string): number | undefined {
  const number = Number(value);
  return number > 0 && number < 1 ? number : undefined;
}
