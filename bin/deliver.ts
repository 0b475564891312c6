#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../src/cli.ts';

/** The folder of the package: the nearest one above with a package.json, from source and from `dist` alike. */
function packageFolder(): string {
  let at = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(at, 'package.json'))) at = dirname(at);
  return at;
}

// A reader such as `head` may close the pipe early: that is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

const home = packageFolder();
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
process.exitCode = await run(process.argv.slice(2), version, async (wants) => {
  const { realEffects } = await import('../src/effects/real.ts');
  return realEffects(join(home, 'templates'), wants, new URL('./second-thread.js', import.meta.url));
});
