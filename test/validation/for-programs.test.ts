import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import { runCase } from '../golden/run-case.ts';

/** Shapes that programs rely on, as SARIF 2.1.0 (OASIS, sections 3.13–3.58) and JUnit's XML have them. */
const CASE = fileURLToPath(new URL('../../fixtures/reports-for-programs/input', import.meta.url));

let written: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  ({ written } = await runCase(CASE, ['validate', 'dori-june.csv', '--format', 'json,sarif,junit', '--output', 'reports']));
});
const text = (name: string): string => new TextDecoder().decode(written.get(`reports/${name}`));

interface Message {
  readonly text: string;
}
interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolConfigurationNotifications?: readonly { readonly level: string; readonly message: Message }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: Message;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number; readonly startColumn?: number };
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

test('SARIF has what 2.1.0 requires', () => {
  const sarif = JSON.parse(text('validation.sarif')) as Sarif;
  expect([sarif.version, sarif.runs.length]).toEqual(['2.1.0', 1]);
  expect(sarif.$schema).toContain('sarif');
  const [run] = sarif.runs as [Sarif['runs'][0]];
  const { driver } = run.tool;
  expect(driver.name).not.toBe('');
  expect(new Set(driver.rules.map(({ id }) => id)).size).toBe(driver.rules.length);
  const files = new Set(run.artifacts.map(({ location }) => location.uri));
  for (const { executionSuccessful, toolConfigurationNotifications = [] } of run.invocations) {
    expect(executionSuccessful).toBe(true);
    for (const { level, message } of toolConfigurationNotifications) {
      expect(['none', 'note', 'warning', 'error']).toContain(level);
      expect(message.text).not.toBe('');
    }
  }
  expect(run.results.length).toBeGreaterThan(0);
  for (const result of run.results) {
    expect(driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(['none', 'note', 'warning', 'error']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    expect(Object.keys(result.partialFingerprints)).not.toEqual([]);
    expect(result.locations.length).toBeGreaterThan(0);
    for (const { physicalLocation } of result.locations) {
      expect(files).toContain(physicalLocation.artifactLocation.uri);
      expect(() => new URL(physicalLocation.artifactLocation.uri, 'file:///')).not.toThrow();
      const { startLine = 1, startColumn = 1 } = physicalLocation.region ?? {};
      for (const at of [startLine, startColumn]) expect(Number.isInteger(at) && at >= 1).toBe(true);
    }
  }
});

test('SARIF has the findings of the JSON, one a result', () => {
  const { findings } = JSON.parse(text('validation.json')) as { findings: readonly { code: string; fingerprint: string }[] };
  const [run] = (JSON.parse(text('validation.sarif')) as Sarif).runs;
  const told = run?.results.map(({ ruleId, partialFingerprints }) => [ruleId, Object.values(partialFingerprints)[0]]);
  expect(told?.sort()).toEqual(findings.map(({ code, fingerprint }) => [code, fingerprint]).sort());
});

test('JUnit parses as XML, and its counts are those of its cases', () => {
  const suites: { tests: number; failures: number; skipped: number }[] = [];
  const counted = { tests: 0, failures: 0, skipped: 0 };
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const number = (key: string): number => Number(attributes[key]);
    if (name === 'testsuite') suites.push({ tests: number('tests'), failures: number('failures'), skipped: number('skipped') });
    if (name === 'testcase') counted.tests += 1;
    if (name === 'testcase') expect([attributes['name'], attributes['classname']].every(Boolean)).toBe(true);
    if (name === 'failure') counted.failures += 1;
    if (name === 'skipped') counted.skipped += 1;
  });
  parser.write(text('validation.junit.xml')).close();
  expect(suites).toEqual([counted]);
  expect(counted.failures).toBeGreaterThan(0);
});
