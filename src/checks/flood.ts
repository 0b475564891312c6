import type { CheckWords, Report } from '../core/check.ts';
import type { Args } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Source } from '../core/source.ts';
import { sayNumber, sayPeriod } from './trend/say.ts';

/** So many findings of one element and kind are told one by one [P]; from the next on all are one finding, with all places. */
export const FEW = 10;

type Held = { readonly at: Source; readonly args: Args; readonly cause: string | undefined };

interface Kind {
  readonly held: Held[];
  /** Of the one finding, once there are too many. */
  args?: Record<string, Args[string]>;
  sum: number;
}

/** Tells a few findings of one kind one by one, and many as one. Costs nothing where nothing is found. */
export class Flood {
  readonly #kinds = new Map<string, Kind>();

  /** @param key element and kind @param cause of the finding, where it stands by itself */
  add(report: Report, at: Source, args: Args, key: string, cause?: string): void {
    let kind = this.#kinds.get(key);
    if (kind === undefined) this.#kinds.set(key, (kind = { held: [], sum: 0 }));
    if (kind.args !== undefined) return tell(report, kind, { at, args, cause }, key);
    kind.held.push({ at, args, cause });
    if (kind.held.length <= FEW) return;
    kind.args = { ...kind.held[0]!.args, flood: true };
    for (const one of kind.held.splice(0)) tell(report, kind, one, key);
  }

  /** Tells those of which there were few. */
  end(report: Report): void {
    for (const { held } of this.#kinds.values()) for (const { at, args, cause } of held.splice(0)) report(at, args, cause);
  }
}

/** What is told is written into the finding's arguments: another value among many is another finding to a baseline. */
function tell(report: Report, kind: Kind, { at, args }: Held, key: string): void {
  kind.sum = (kind.sum + hash(`${String(args['place'])}\0${String(args['period'] ?? args['year'])}\0${String(args['value'])}`)) >>> 0;
  const all = kind.args as Record<string, Args[string]>;
  all['told'] = kind.sum.toString(16);
  report(at, all, `flood\0${key}`);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The words of a rule, and of many of its findings in one. */
export function floodWords(words: Readonly<Record<Language, CheckWords>>): Readonly<Record<Language, CheckWords>> {
  const of = (language: Language): CheckWords => ({
    ...words[language],
    message: (args) => (args['flood'] === true ? sayMany(args, language) : words[language].message(args)),
    fix: (args) => (args['flood'] === true ? FIX[language] : words[language].fix(args)),
  });
  return { en: of('en'), fr: of('fr') };
}

const FIX: Readonly<Record<Language, string>> = {
  en: 'Begin with the places that have most of them; compare each value with the register and confirm or correct it.',
  fr: 'Commencez par les lieux qui en ont le plus ; comparez chaque valeur avec le registre et confirmez ou corrigez-la.',
};

function sayMany(args: Args, language: Language): string {
  const [element, place] = [String(args['element']), String(args['place'])];
  const count = sayNumber(args['places'], language);
  const value = sayNumber(args['value'] ?? args['current'] ?? 0, language);
  const when = args['year'] === undefined ? sayPeriod(args)(language) : String(args['year']);
  return language === 'fr'
    ? `Valeurs inattendues de ${element} dans ${count} cellules, attendu ce qui est habituel dans chaque série (la première est ${value} à ${place} en ${when}).`
    : `Unexpected values of ${element} in ${count} cells, expected what is usual in each series (the first is ${value} at ${place} in ${when}).`;
}
