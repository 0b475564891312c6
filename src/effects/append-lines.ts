import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sayDiskFault } from './disk-fault.ts';

/**
 * Adds whole lines to a file in one write and flushes them to the disk.
 * A line that an earlier crash broke off is ended first, so that it stays one broken line and spoils no other.
 */
export async function appendLines(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a+');
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      const torn = size > 0 && last[0] !== 0x0a;
      await handle.writeFile(`${torn ? '\n' : ''}${text}`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (fault) {
    throw sayDiskFault(fault, path);
  }
}
