import type { Workspace } from '../../core/workspace.ts';
import { elementsOf } from '../../measures/gather.ts';

/** Elements that carry over from one period to the next, so that standing still is natural: those of stock and cumulative indicators alone. */
export function carriedElements(workspace: Workspace | undefined): ReadonlySet<string> {
  const carried = new Set<string>();
  const flowing = new Set<string>();
  for (const indicator of workspace?.indicators ?? []) {
    for (const element of elementsOf(indicator)) (indicator.overTime === 'flow' ? flowing : carried).add(element);
  }
  for (const element of flowing) carried.delete(element);
  return carried;
}
