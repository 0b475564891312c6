import { z } from 'zod';
import type { Workspace } from '../../core/workspace.ts';
import { defined } from '../part-tables/defined.ts';
import type { Findings } from '../problem.ts';
import { readDate } from '../written-date.ts';
import type { YamlFile } from '../yaml-file.ts';
import { scalar } from '../yaml-schema.ts';

const date = () =>
  scalar('a date such as 2025-07-01', (value) => {
    const read = readDate(value);
    return read.ok ? read.iso : undefined;
  }).optional();

/** `programme:` of deliver.yaml. */
export const PROGRAMME_SCHEMA = z.strictObject({ start: date(), end: date() });

/** Holds the two days in order; what is wrong becomes a problem with its line. */
export function readProgrammeSettings(
  given: z.output<typeof PROGRAMME_SCHEMA>,
  yaml: YamlFile,
  findings: Findings,
): NonNullable<Workspace['programme']> {
  const { start, end } = given;
  if (start !== undefined && end !== undefined && end <= start)
    findings.problem(
      yaml.at(['programme', 'end']),
      `Unexpected end ${end} that does not follow the start ${start}, expected a later day.`,
      'Correct one of the two.',
    );
  return defined({ start, end });
}
