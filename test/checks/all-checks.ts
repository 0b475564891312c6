import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../src/core/check.ts';

const ROOT = join(import.meta.dirname, '../../src/checks');

/** A rule with the file that it stands in. */
export interface FoundCheck {
  readonly family: string;
  readonly file: string;
  readonly check: Check;
}

/** Every rule of every family, found by its file: so that none is forgotten in the catalogue. */
export async function allChecks(): Promise<FoundCheck[]> {
  const found: FoundCheck[] = [];
  for (const family of readdirSync(ROOT, { withFileTypes: true })) {
    if (!family.isDirectory() || !existsSync(join(ROOT, family.name, 'index.ts'))) continue;
    for (const file of readdirSync(join(ROOT, family.name))) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file === 'index.ts') continue;
      const exported = Object.values((await import(join(ROOT, family.name, file))) as Record<string, unknown>);
      for (const check of exported) if (isCheck(check)) found.push({ family: family.name, file: file.slice(0, -3), check });
    }
  }
  return found;
}

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'code' in value && 'scope' in value && 'examples' in value;
}
