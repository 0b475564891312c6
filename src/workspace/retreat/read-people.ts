import type { Retreat } from '../../core/retreat.ts';
import { findPlace, knowPlaces } from '../known-names.ts';
import { wordMeant } from '../table-words.ts';
import { Written } from '../written.ts';
import { countIn, type Reading } from './reading.ts';
import type { RetreatDraft } from './retreat-schema.ts';

type People = Pick<Retreat, 'participants' | 'together' | 'groups'>;

const MOST_GROUPS = 100;
/** People in a group where the file does not say how many groups there are: small enough for all to speak. */
const USUAL_GROUP = 7;

/** Reads who takes part, and who must be in one group. */
export function readPeople(draft: RetreatDraft, reading: Reading): People {
  const { findings, leaders } = reading;
  const known = knowPlaces(leaders.map(({ code, name }) => ({ code, name, aliases: [] })));
  const find = (written: Written): string | undefined => {
    const code = findPlace(written.text, known);
    if (code !== undefined) return code;
    const nearest = known.nearest(written.text);
    findings.problem(
      written.at,
      `Unexpected participant "${written.text}", expected the code of a leader, or a name that only one has, in the table of leaders.`,
      nearest === undefined
        ? 'Add the leader, or write a guest under guests.'
        : `Write "${nearest}" (the nearest), or write a guest under guests.`,
    );
    return undefined;
  };
  const participants = readParticipants(draft, find, reading);
  const groups = readGroups(draft, participants.length, reading);
  return { participants, groups, together: readTogether(draft, find, participants, groups, reading) };
}

type Find = (written: Written) => string | undefined;

function readParticipants({ participants: written, guests }: RetreatDraft, find: Find, { leaders, yaml, findings }: Reading): string[] {
  if (written === undefined || (written instanceof Written && wordMeant(written.text, ['all']) !== undefined)) {
    if (leaders.length === 0 && (guests ?? []).length === 0)
      findings.problem(
        yaml.at(['participants']),
        'Unexpected retreat without participants, expected leaders in programme/leaders.csv.',
        'Add the leaders.',
      );
    return leaders.map(({ code }) => code);
  }
  if (written instanceof Written) {
    findings.problem(
      written.at,
      `Unexpected participants "${written.text}", expected "all" or a list of codes of leaders.`,
      'Write [L01, L02].',
    );
    return [];
  }
  const codes = new Set<string>();
  for (const one of written) {
    const code = find(one);
    if (code !== undefined && codes.has(code)) findings.remark(one.at, `Unexpected second "${one.text}", expected each participant once.`);
    if (code !== undefined) codes.add(code);
  }
  return [...codes];
}

function readGroups({ groups: written }: RetreatDraft, people: number, { findings }: Reading): number {
  const usual = Math.max(1, Math.round(people / USUAL_GROUP));
  const groups = written === undefined ? usual : countIn(written, 'groups', MOST_GROUPS, findings);
  if (written !== undefined && groups !== undefined && people > 0 && groups > people)
    findings.problem(
      written.at,
      `Unexpected ${groups} groups for ${people} participants, expected at most ${people}.`,
      'Correct the number.',
    );
  return groups ?? usual;
}

/** Wishes that share somebody are one wish: all of them together must fit into a group. */
function readTogether(draft: RetreatDraft, find: Find, participants: readonly string[], groups: number, reading: Reading): string[][] {
  const { yaml, findings } = reading;
  const coming = new Set(participants);
  const largest = Math.ceil(participants.length / groups);
  const joined: { codes: Set<string> }[] = [];
  return (draft.together ?? []).flatMap((written, index): string[][] => {
    const found = new Set(written.flatMap((one) => find(one) ?? []));
    for (const one of written.filter(({ text }) => found.has(text) && !coming.has(text)))
      findings.problem(one.at, `Unexpected "${one.text}" in together, expected a participant.`, 'Add the participant, or remove the wish.');
    const at = yaml.at(['together', index]);
    if (written.length > 0 && found.size < 2 && found.size === new Set(written.map(({ text }) => text)).size)
      findings.problem(at, 'Unexpected wish of one alone, expected two or more participants.', 'Add the other, or remove the wish.');
    const shared = joined.filter(({ codes }) => [...found].some((code) => codes.has(code)));
    const all = new Set([...found, ...shared.flatMap(({ codes }) => [...codes])]);
    if (all.size > largest)
      findings.problem(
        at,
        `Unexpected ${all.size} people together${shared.length > 0 ? ' (with the wishes that share somebody)' : ''}, expected at most ${largest}, the largest of ${groups} groups for ${participants.length} participants.`,
        'Make the wish smaller, or have fewer groups.',
      );
    shared.forEach((one) => joined.splice(joined.indexOf(one), 1));
    joined.push({ codes: all });
    return found.size > 1 ? [[...found]] : [];
  });
}
