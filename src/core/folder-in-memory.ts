import { bytesInMemory } from './bytes.ts';
import type { Folder } from './folder.ts';
import { UserError } from './user-error.ts';

/** A folder that exists only in memory: path → content. For tests, and for files that are made before they are written. */
export function folderInMemory(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const contents = new Map(Object.entries(files));
  return {
    exists: (path) => contents.has(path) || [...contents.keys()].some((name) => name.startsWith(`${path}/`)),
    open: (path) => {
      const content = contents.get(path);
      if (content === undefined) throw new UserError('Unexpected gap: there is no such file.', 'Check its name.', { file: path });
      return bytesInMemory(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    list: (path) => {
      const below = path === '' || path === '.' ? '' : `${path}/`;
      return [...contents.keys()].filter((name) => name.startsWith(below)).sort();
    },
  };
}
