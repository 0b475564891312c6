/** Who may import whom (the table is the design): each room names the rooms it may look into, and why. */
interface Room {
  readonly name: string;
  /** Folder, or file, below the project. */
  readonly path: string;
  readonly may: readonly string[];
  /** What to do instead, for whoever broke it. */
  readonly why: string;
}

const PROGRAMMES = ['twinning', 'leadership', 'workforce', 'programme'];
const PURE_BELOW = ['core', 'stats', 'measures', 'delivery'];

export const ROOMS: readonly Room[] = [
  {
    name: 'core',
    path: 'src/core/',
    may: [],
    why: 'core holds the words that all rooms share; whatever needs another room belongs to that room',
  },
  { name: 'stats', path: 'src/stats/', may: ['core'], why: 'a statistic is a pure function of numbers; who chooses the numbers calls it' },
  {
    name: 'readers',
    path: 'src/readers/',
    may: ['core'],
    why: 'readers turn bytes into observations and know nothing of plans; resolve names in measures',
  },
  { name: 'stores', path: 'src/stores/', may: ['core'], why: 'a store groups facts; a cluster may stand behind the same contract' },
  {
    name: 'renderers',
    path: 'src/renderers/',
    may: ['core'],
    why: 'renderers draw what the Document holds; put what is missing into the Document',
  },
  { name: 'effects', path: 'src/effects', may: ['core'], why: 'effects touch the world for commands and decide nothing' },
  {
    name: 'workspace',
    path: 'src/workspace/',
    may: ['core', 'readers'],
    why: 'the workspace is read and checked here; what follows from it is worked out in measures and delivery',
  },
  {
    name: 'measures',
    path: 'src/measures/',
    may: ['core', 'stats'],
    why: 'measures answer from a store that is handed to them; only commands read files',
  },
  {
    name: 'checks',
    path: 'src/checks/',
    may: ['core', 'stats', 'measures'],
    why: 'a rule judges what it is given; readers and workspace hand it over through commands',
  },
  {
    name: 'delivery',
    path: 'src/delivery/',
    may: ['core', 'stats', 'measures'],
    why: 'progress is judged from measures; words and pictures come later, in packs',
  },
  ...PROGRAMMES.map((name) => ({
    name,
    path: `src/${name}/`,
    may: PURE_BELOW,
    why: 'the programmes stand side by side and never look at each other; packs bring them together',
  })),
  {
    name: 'packs',
    path: 'src/packs/',
    may: ['core', 'delivery', ...PROGRAMMES],
    why: 'packs compose a Document from results; compute in delivery, draw in renderers',
  },
  {
    name: 'demo',
    path: 'src/demo/',
    may: ['core', 'stats'],
    why: 'the demo is made from a seed and must not depend on what it is there to test',
  },
  {
    name: 'commands',
    path: 'src/commands/',
    may: [
      'core',
      'stats',
      'readers',
      'stores',
      'renderers',
      'effects',
      'workspace',
      'measures',
      'checks',
      'delivery',
      ...PROGRAMMES,
      'packs',
      'demo',
    ],
    why: 'commands wire rooms together and are called by cli alone',
  },
  {
    name: 'cli',
    path: 'src/cli.ts',
    may: ['core', 'commands', 'effects'],
    why: 'cli turns arguments into a command and faults into words; the work is in commands',
  },
  {
    name: 'bin',
    path: 'bin/',
    may: ['cli', 'effects', 'core', 'readers', 'stores', 'measures', 'checks'],
    why: 'bin is the door: real effects in, exit code out',
  },
];

/** Rooms that know no disk, clock, chance, process or console. */
export const PURE: readonly string[] = ['core', 'stats', 'measures', 'checks', 'delivery', ...PROGRAMMES, 'packs', 'renderers', 'demo'];

/** The room a file belongs to. */
export function roomOf(file: string): Room | undefined {
  return ROOMS.find(
    (room) => file === room.path || (file.startsWith(room.path) && (room.path.endsWith('/') || /^[./]/.test(file.slice(room.path.length)))),
  );
}
