import type { RaterRole, SurveyRound } from '../../../core/leadership.ts';
import type { Problem } from '../../problem.ts';
import { proposeNearest } from '../../nearest-name.ts';
import type { KnownCodes } from '../../part-tables/known-codes.ts';
import { wordMeant } from '../../table-words.ts';
import type { Survey } from '../reading.ts';
import type { FilledForm, FormsOfSheet } from './filled-form.ts';
import { isLikeName } from './is-like-name.ts';
import type { AboutForm } from './known-headings.ts';
import { nameInFile, type NamedFile } from './name-in-file.ts';
import type { SaidOnce } from './said-once.ts';

const ROLES: readonly RaterRole[] = ['self', 'peer'];

/** Reads what a filled form says besides answers; what does not hold becomes a problem, and undefined. */
export class AboutReader {
  readonly problems: Problem[] = [];
  readonly #form: FilledForm;
  readonly #sheet: FormsOfSheet;
  readonly #survey: Survey;
  readonly #once: SaidOnce;
  readonly #named: NamedFile;

  constructor(form: FilledForm, sheet: FormsOfSheet, survey: Survey, once: SaidOnce) {
    this.#form = form;
    this.#sheet = sheet;
    this.#survey = survey;
    this.#once = once;
    this.#named = nameInFile(
      form.at.file,
      survey.rounds.map(({ code }) => code),
    );
  }

  round(): SurveyRound | undefined {
    const { codes, rounds, written } = this.#survey;
    const inFile = this.#named.round;
    const told = this.#code('round', codes.rounds);
    if (told === 'wrong') return undefined;
    if (told !== undefined && inFile !== undefined && told !== inFile)
      this.#once.note(
        this.#form.place('round'),
        `Unexpected round "${told}" in a file named after "${inFile}", expected the same; "${told}" counts.`,
      );
    const code = told ?? inFile ?? this.#only('round', rounds, written.rounds);
    return rounds.find((round) => round.code === code);
  }

  team(): string | undefined {
    const { codes, teams, written } = this.#survey;
    const told = this.#code('team', codes.teams);
    return told === 'wrong' ? undefined : (told ?? this.#only('team', teams, written.teams));
  }

  /** Who does not ask for a role lets everybody answer about oneself or the own team. */
  role(): RaterRole | undefined {
    const text = this.#text('role');
    if (text === 'wrong') return undefined;
    if (text !== undefined) {
      const role = wordMeant(text, ROLES);
      return (
        role ??
        this.#problem('role', `Unexpected role "${text}", expected "self" or "peer".`, proposeNearest(text, ROLES, 'Choose one of these.'))
      );
    }
    if (this.#sheet.asks.has('role')) return this.#problem('role', 'Unexpected blank "role", expected "self" or "peer".', 'Fill it in.');
    if (this.#named.role !== undefined) return this.#named.role;
    this.#once.note(this.#sheet.at, 'Unexpected forms without a role, expected self or peer; they are read as self.');
    return 'self';
  }

  /** Where the form does not ask for it, each row is a person of its own. */
  respondent(): string | undefined {
    const text = this.#text('respondent');
    if (text === 'wrong') return undefined;
    const { at } = this.#form;
    if (text === undefined) {
      if (this.#sheet.asks.has('respondent'))
        return this.#problem(
          'respondent',
          'Unexpected blank "respondent", expected the code of who answered.',
          'Fill in the code that this person has in every round.',
        );
      this.#once.note(
        this.#sheet.at,
        'Unexpected forms without a respondent, expected a code; each is taken for a person of its own, who cannot be followed from round to round.',
      );
      return `${[at.file, ...(at.sheet === undefined ? [] : [at.sheet])].join(', ')}, ${at.line ?? 1}`;
    }
    if (isLikeName(text, this.#survey.leaderNames))
      this.#once.note(
        this.#form.place('respondent'),
        "Unexpected respondent that looks like a person's name or address, expected a code; write codes, and keep the list of names elsewhere.",
      );
    return text;
  }

  about(role: RaterRole | undefined): string | undefined {
    const text = this.#text('about');
    if (text === 'wrong' || text === undefined) return undefined;
    const { leaders } = this.#survey.codes;
    const code = leaders === undefined ? text : leaders.find(text, (message, fix) => this.#problem('about', message, fix));
    const self = this.#form.about.get('respondent')?.text;
    if (role === 'self' && code !== undefined && self !== undefined && code !== self)
      return this.#problem(
        'about',
        `Unexpected answers as self about "${code}", expected answers about oneself.`,
        'Write peer as the role, or leave "about" blank.',
      );
    return code;
  }

  version(): string | undefined {
    const text = this.#text('version');
    return text === 'wrong' ? undefined : text;
  }

  #code(name: 'round' | 'team', codes: KnownCodes): string | 'wrong' | undefined {
    const text = this.#text(name);
    if (text === undefined || text === 'wrong') return text;
    return codes.find(text, (message, fix) => this.#problem(name, message, fix)) ?? 'wrong';
  }

  /** A form that names no round or team is of the only one there is. */
  #only(name: 'round' | 'team', known: readonly { readonly code: string }[], written: number): string | undefined {
    const [only] = known;
    if (only !== undefined && known.length === 1 && written === 1) {
      this.#once.note(
        this.#sheet.at,
        `Unexpected forms without a ${name}, expected one; they are read as of "${only.code}", the only one.`,
      );
      return only.code;
    }
    const inFile = name === 'round' ? ', or name the file after it: practices-<round>.csv' : '';
    return this.#problem(name, `Unexpected blank "${name}", expected a code in the table of ${name}s.`, `Fill it in${inFile}.`);
  }

  #text(name: AboutForm): string | 'wrong' | undefined {
    const cell = this.#form.about.get(name);
    if (cell === undefined) return undefined;
    if (cell.text !== undefined) return cell.text;
    this.#problem(name, `Unexpected error value for "${name}", expected a value.`, 'Mend the formula or write the value.');
    return 'wrong';
  }

  #problem(name: AboutForm, message: string, fix: string): undefined {
    this.problems.push({ at: this.#form.place(name), message, fix });
    return undefined;
  }
}
