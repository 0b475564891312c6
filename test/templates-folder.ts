import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderInMemory } from '../src/core/folder-in-memory.ts';
import type { Folder } from '../src/core/folder.ts';

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

/** The templates that are shipped. */
export function templatesFolder(): Folder {
  const names = (readdirSync(TEMPLATES, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(TEMPLATES.length + 1)}/${entry.name}`.replaceAll('\\', '/'));
  return folderInMemory(Object.fromEntries(names.map((name) => [name, readFileSync(`${TEMPLATES}/${name}`)])));
}
