import { foldName } from '../core/fold-name.ts';
import type { Indicator } from '../core/indicator.ts';
import type { DataElementFacts, Metadata, ValueType } from '../core/metadata.ts';
import type { Workspace } from '../core/workspace.ts';
import { elementsOf } from '../measures/gather.ts';

/** What a name in a file stands for: `key` groups values into series, `facts` are what is known of it. */
export interface KnownElement {
  readonly key: string;
  readonly facts: DataElementFacts | undefined;
}

type Find = (name: string) => DataElementFacts | undefined;

/**
 * Finds elements by their names in files: those of the metadata by identifier, code or name, then those of the workspace's indicators.
 * A name that folds like two elements is neither.
 */
export function elementFinder(
  metadata: Metadata | undefined,
  workspace: Workspace | undefined,
): (name: string, renamed?: Readonly<Record<string, string>>) => KnownElement {
  const inMetadata = finderOf(metadata?.dataElements ?? []);
  const inWorkspace = finderOf(workspace === undefined ? [] : workspaceElements(workspace));
  return (name, renamed) => {
    const meant = renamed !== undefined && Object.hasOwn(renamed, name) ? (renamed[name] as string) : name;
    const facts = inMetadata(meant) ?? inWorkspace(meant);
    return { key: facts?.id ?? meant, facts };
  };
}

function finderOf(known: readonly DataElementFacts[]): Find {
  const exact = new Map<string, DataElementFacts>();
  for (const field of ['name', 'code', 'id'] as const) for (const one of known) if (one[field] !== undefined) exact.set(one[field], one);
  const folded = foldedOnce(known);
  return (name) => exact.get(name) ?? folded.get(foldName(name));
}

/** Data elements of the workspace's indicators. An element that alone makes an indicator has its kind; of others only is known that they are numbers. */
function workspaceElements({ indicators, reports }: Workspace): DataElementFacts[] {
  const names = new Set([...indicators.flatMap(elementsOf), ...reports.flatMap((set) => set.elements)]);
  const alone = new Map(indicators.filter(isOneElement).map((one) => [elementsOf(one)[0] as string, one]));
  return [...names].map((name) => ({ id: name, name, valueType: valueTypeOf(alone.get(name)) }));
}

const ONE_OPERAND = /^\s*#\{[^{}]+\}\s*$/;

function isOneElement(indicator: Indicator): boolean {
  return indicator.denominator === undefined && ONE_OPERAND.test(indicator.numerator) && elementsOf(indicator).length === 1;
}

function valueTypeOf(indicator: Indicator | undefined): ValueType {
  if (indicator?.kind === 'count') return 'INTEGER_ZERO_OR_POSITIVE';
  return 'NUMBER';
}

function foldedOnce(known: readonly DataElementFacts[]): Map<string, DataElementFacts> {
  const groups = new Map<string, Set<DataElementFacts>>();
  for (const one of known) {
    for (const name of [one.id, one.code, one.name]) {
      if (name !== undefined) groups.set(foldName(name), (groups.get(foldName(name)) ?? new Set()).add(one));
    }
  }
  return new Map([...groups].flatMap(([name, group]) => (group.size === 1 ? [[name, [...group][0] as DataElementFacts]] : [])));
}
