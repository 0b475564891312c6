import { duckDbQuery } from './csv-readers.ts';
import { commandWorks, nodeHas, pythonWith } from './find-installed.ts';
import type { Absent, Contender } from './race.ts';
import { nodeReader } from './node-child.ts';
import { pythonReader } from './python-child.ts';

const TIME = '/usr/bin/time';

/** DuckDB in the first form that is installed: its command, its Python module, its Node package. */
export function duckDb(file: string, check: Contender['check']): Contender | Absent {
  if (commandWorks('duckdb')) return byCommand(file, check);
  if (pythonWith(['duckdb']) !== undefined)
    return pythonReader('DuckDB (Python)', ['duckdb'], ['csv-duckdb', file, duckDbQuery(file)], check);
  if (nodeHas('@duckdb/node-api')) return nodeReader('DuckDB (Node)', 'csv-duckdb', file, check);
  return { name: 'DuckDB', absent: 'not installed (as command, for Python or Node)' };
}

function byCommand(file: string, check: Contender['check']): Contender {
  const asked = ['-json', '-c', duckDbQuery(file)];
  const checkFirst = (output: string): void => check(JSON.stringify((JSON.parse(output) as unknown[])[0]));
  const name = 'DuckDB';
  // GNU time says the peak on stderr; the shell turns that into the channel where the others report theirs.
  if (!commandWorks(TIME)) return { name, command: 'duckdb', args: asked, check: checkFirst };
  return { name, command: 'sh', args: ['-c', `exec ${TIME} -f %M duckdb "$@" 2>&3`, 'sh', ...asked], check: checkFirst };
}
