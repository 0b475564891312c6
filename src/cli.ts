import { Command, CommanderError, Option } from 'commander';
import { UserError } from './core/user-error.ts';
import type { Effects } from './effects.ts';

/** Exit codes: 0 done, 1 only from validate and accept, 2 could not run. Never a count. */
const COULD_NOT_RUN = 2;

/** What concerns the terminal, decided before the world is made. */
export interface Wants {
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** A command, loaded only when it is called. */
type Action = (effects: Effects) => Promise<number>;

/**
 * Runs `deliver` once.
 * @param args as the shell gives them, without node and script
 * @param makeEffects called only for a command that runs: help and mistyped words never load the world
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  version: string,
  makeEffects: (wants: Wants) => Effects | Promise<Effects>,
): Promise<number> {
  let action: Action | undefined;
  const program = describe(version, (chosen) => (action = chosen));
  try {
    program.parse([...args], { from: 'user' });
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : COULD_NOT_RUN;
    throw fault;
  }
  const { quiet = false, color = true, debug = false } = wantsOf(program, args);
  const effects = await makeEffects({ quiet, colour: color });
  if (action === undefined) {
    await effects.out(program.helpInformation());
    return COULD_NOT_RUN;
  }
  try {
    return await action(effects);
  } catch (fault) {
    sayFault(fault, args, debug);
    return COULD_NOT_RUN;
  }
}

/** Options that stand before or after the command's name. */
function wantsOf(program: Command, args: readonly string[]): { quiet?: boolean; color?: boolean; debug?: boolean } {
  const called = program.commands.find((command) => command.name() === program.args[0]);
  const below = called?.commands.find((command) => command.name() === called.args[0]);
  return { ...program.opts(), ...called?.opts(), ...below?.opts(), ...(args.includes('--no-color') ? { color: false } : {}) };
}

/** An expected fault is one clear line; anything else is ours, named with the command that met it. */
function sayFault(fault: unknown, args: readonly string[], debug: boolean): void {
  if (fault instanceof UserError) {
    process.stderr.write(`deliver: ${fault.line}\n`);
    if (debug) process.stderr.write(`${fault.stack}\n`);
    return;
  }
  const words = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`deliver: Unexpected error in "deliver ${args.join(' ')}": ${words}\n`);
  process.stderr.write(
    debug && fault instanceof Error
      ? `${fault.stack}\n`
      : 'This is a fault of deliver itself. Run it again with --debug and send us what it prints.\n',
  );
}

const PACK_FORMATS = 'terminal, excel, markdown, html, json, document, docx, pptx; several with commas';

/** Describes every command. Nothing heavy is loaded here. */
function describe(version: string, choose: (action: Action) => void): Command {
  const program = new Command('deliver')
    .description("The delivery unit's toolkit: facility spreadsheets in, the pack a minister reads out, and how sure it is.")
    .version(version, '-V, --version')
    .helpCommand(false)
    .enablePositionalOptions() // options after "twinning match" are those of match
    .exitOverride()
    .showHelpAfterError('(deliver --help shows what there is)');
  const add = (name: string, description: string): Command => shared(program.command(name).description(description).exitOverride());

  add('init [dir]', 'a workspace from templates, by questions or ready-made')
    .option('--demo', 'a complete synthetic ministry with data')
    .option('--with <parts>', 'add twinning (its tables), excel (workbooks to fill in); several with commas; also to a workspace in use')
    .option('--name <name>', 'name of the ministry or programme')
    .addOption(new Option('--language <language>', 'language of the workspace and its packs').choices(['en', 'fr']))
    .addOption(new Option('--calendar <calendar>', 'calendar of the periods').choices(['gregorian', 'ethiopian']))
    .option('--fiscal-year-start <month>', 'first month of the fiscal year, 1 to 12')
    .option('--seed <number>', 'seed of the demo')
    .action((dir, options) => choose(async (effects) => (await import('./commands/init.ts')).init(dir, options, effects)));

  add('inspect <files...>', 'what a file is: encoding, layout, header rows, totals, periods, places, indicators')
    .option('--save', 'write the mapping into deliver.yaml')
    .option('--include-hidden', 'read hidden sheets too')
    .addOption(workspaceOption())
    .addOption(formatOption('json'))
    .addOption(outputOption())
    .action((files, options) => choose(async (effects) => (await import('./commands/inspect.ts')).inspect(files, options, effects)));

  add('tidy <files...>', 'any file it can read as one long table in which each value names its cell')
    .addOption(formatOption('csv (default) or jsonl'))
    .option('--left-out <file>', 'write what was left out to a file instead of stderr')
    .option('--include-hidden', 'read hidden sheets too')
    .addOption(workspaceOption())
    .addOption(outputOption())
    .action((files, options) => choose(async (effects) => (await import('./commands/tidy.ts')).tidy(files, options, effects)));

  validation(add('validate <files...>', 'every rule over every upload: what is wrong, where, and what to do'))
    .addOption(formatOption('terminal, json, csv, sarif, junit, letter, annotated; several with commas'))
    .addOption(outputOption())
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on').choices(['error', 'warning', 'info', 'never']).default('error'),
    )
    .option('--baseline <file>', 'an earlier JSON report: only what is new since')
    .option('--fix', 'write a corrected copy with safe repairs only, and a list of every change')
    .option('--verbose', 'every finding and every rule that was not run, however many')
    .option('--reply-by <date>', 'date by which the letter asks for an answer')
    .action((files, options) =>
      choose(async (effects) => (await import('./commands/validate.ts')).validate(files, { ...options, version }, effects)),
    );

  validation(add('accept <files...>', 'takes validated uploads into the workspace, with a ledger of who, when and which file'))
    .option('--waive <codes...>', 'take these warnings')
    .option('--because <reason>', 'why they are taken')
    .option('--yes', 'go ahead where values would be replaced')
    .addOption(formatOption('json'))
    .action((files, options) => choose(async (effects) => (await import('./commands/accept.ts')).accept(files, options, effects)));

  add('trajectory [priority]', 'actual against plan, status, run-rate and outlook in the terminal')
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(formatOption('json'))
    .action((priority, options) =>
      choose(async (effects) => (await import('./commands/trajectory.ts')).trajectory(priority, options, effects)),
    );

  add('stocktake', 'the briefing pack')
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(formatOption(PACK_FORMATS))
    .addOption(outputOption())
    .option('--record', 'keep the numbers in stocktakes/, to compare with next time')
    .action((options) => choose(async (effects) => (await import('./commands/stocktake.ts')).stocktake(options, effects)));

  const network = add('twinning', 'which partnerships are alive, which improve results, and what the network learned')
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(formatOption(PACK_FORMATS))
    .addOption(outputOption())
    .action((options) => choose(async (effects) => (await import('./commands/twinning.ts')).twinning(options, effects)));
  shared(network.command('match').description('who should be paired next, and why').exitOverride())
    .option('--topic <codes...>', 'only these topics (default: all)')
    .option('--partial', 'propose pairs for those who can be paired, and list the others')
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(formatOption(PACK_FORMATS))
    .addOption(outputOption())
    .action((options) => choose(async (effects) => (await import('./commands/twinning-match.ts')).twinningMatch(options, effects)));

  const pack = (name: string, description: string): Command =>
    add(name, description)
      .addOption(workspaceOption())
      .addOption(asOfOption())
      .addOption(formatOption(PACK_FORMATS))
      .addOption(outputOption());
  pack('programme', 'retreats, coaching rounds and learning events: held against planned, and which priorities gained traction').action(
    (options) => choose(async (effects) => (await import('./commands/programme.ts')).programme(options, effects)),
  );
  pack('leadership', 'the eight managing and leading practices by team and round').action((options) =>
    choose(async (effects) => (await import('./commands/leadership.ts')).leadership(options, effects)),
  );
  pack('causes [priority]', 'root causes as a tree, and interventions ranked by several raters')
    .option('--choose <codes...>', "write these interventions into the priority's plan")
    .action((priority, options) => choose(async (effects) => (await import('./commands/causes.ts')).causes(priority, options, effects)));
  pack('retreat [code]', "a retreat's briefing pack and exercise sheets, from its agenda in retreats/").action((code, options) =>
    choose(async (effects) => (await import('./commands/retreat.ts')).retreat(code, options, effects)),
  );

  const actions = add('actions', 'what was agreed: add, close, list, and take the commitments of a retreat');
  const action = (name: string, description: string): Command =>
    shared(
      actions
        .command(name, name === 'list' ? { isDefault: true } : {})
        .description(description)
        .exitOverride(),
    ).addOption(workspaceOption());
  action('list', 'what is open or late')
    .option('--all', 'also what is done or dropped')
    .option('--priority <id>', 'only of this priority')
    .addOption(formatOption('json'))
    .action((options) => choose(async (effects) => (await import('./commands/actions.ts')).listActions(options, effects)));
  action('add <title>', 'adds an action to actions.csv')
    .requiredOption('--owner <name>', 'who will do it')
    .requiredOption('--due <date>', 'by when, as 2026-09-30')
    .option('--agreed <date>', 'the day it was agreed (default: today)')
    .option('--priority <id>', 'the priority it serves')
    .option('--occasion <name>', 'where it was agreed')
    .option('--note <text>', 'a note')
    .action((title, options) => choose(async (effects) => (await import('./commands/actions.ts')).addAction(title, options, effects)));
  action('close <code>', 'closes an action: done, or dropped')
    .option('--on <date>', 'the day (default: today)')
    .option('--dropped <reason>', 'it was not done, and why')
    .action((code, options) => choose(async (effects) => (await import('./commands/actions.ts')).closeAction(code, options, effects)));
  action('take <file>', 'takes the commitments sheet of a retreat, filled in')
    .option('--agreed <date>', 'the day of the retreat (default: today)')
    .option('--occasion <name>', 'the retreat')
    .action((file, options) => choose(async (effects) => (await import('./commands/actions.ts')).takeCommitments(file, options, effects)));

  add('render <file>', 'draws a saved document again, in any format, without the data')
    .addOption(formatOption('terminal, excel, markdown, html, json; several with commas'))
    .addOption(outputOption())
    .action((file, options) => choose(async (effects) => (await import('./commands/render.ts')).render(file, options, effects)));

  add('explain [code]', 'the status, method or finding behind a word in a report, with its source')
    .addOption(formatOption('json'))
    .action((code, options) => choose(async (effects) => (await import('./commands/explain.ts')).explain(code, options, effects)));
  return program;
}

/** What validate and accept share. */
function validation(command: Command): Command {
  return command
    .addOption(workspaceOption())
    .option('--from <place>', 'whose upload it is: values of places outside it are findings')
    .option('--as-of <period>', 'the period that is expected')
    .option('--metadata <files...>', 'DHIS2 metadata as exported: data elements, option sets, organisation units, rules')
    .option('--places <file>', 'a reference list of places to compare with')
    .option('--alias <name=place...>', 'another name of a place')
    .option('--include-hidden', 'read hidden sheets too')
    .addOption(new Option('--language <language>', 'language of the report').choices(['en', 'fr']))
    .addOption(new Option('--threads <number>', 'threads for large files: 1 does everything on one').choices(['1', '2']));
}

function shared(command: Command): Command {
  return command
    .option('-q, --quiet', 'no progress and no notes')
    .option('--no-color', 'plain text')
    .option('--debug', 'show the stack of an unexpected error');
}

function workspaceOption(): Option {
  return new Option('-w, --workspace <dir>', 'the workspace (default: the nearest deliver.yaml upwards)');
}

function asOfOption(): Option {
  return new Option('--as-of <period>', 'the period to judge, such as 2026-06 (default: the newest ended one with data)');
}

function formatOption(choices: string): Option {
  return new Option('-f, --format <formats>', choices);
}

function outputOption(): Option {
  return new Option('-o, --output <path>', 'where to write');
}
