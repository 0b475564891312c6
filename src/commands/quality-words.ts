import type { Language } from '../core/language.ts';
import type { Clash } from '../core/store.ts';
import type { NotCounted } from '../measures/gather.ts';

/** Sentences about data that were left out or settled. */
export interface QualityWords {
  readonly kept: Readonly<Record<Clash['kept'], string>>;
  more(times: number): string;
  cells(count: number): string;
  notCounted(one: NotCounted): string;
  doubled(first: string, periods: number): string;
  missingElements(names: readonly string[]): string;
  lost(where: string, reason: string): string;
  moreLost(count: number): string;
}

const ENGLISH: QualityWords = {
  kept: {
    equal: 'equal: counted once',
    newest: "the ledger's newest counts",
    none: 'they differ and no ledger says which counts: none is counted',
  },
  more: (times) => (times === 0 ? '' : `, and ${times} more like it`),
  cells: (count) => (count === 0 ? '' : ` (${count} cell${count === 1 ? '' : 's'} with a value)`),
  notCounted(one) {
    const amount = `${one.values} value${one.values === 1 ? '' : 's'}, sum ${one.sum}`;
    if (one.code === 'unknown-place')
      return `Unexpected place "${one.name}", expected one of places.csv: ${amount} not counted; correct the name or add it as an alias.`;
    if (one.code === 'ambiguous-place')
      return `Unexpected place "${one.name}" that could be ${one.candidates.join(' or ') || 'several'}, expected one: ${amount} not counted; use the code.`;
    if (one.code === 'not-a-number')
      return `Unexpected "${one.name}", expected a number: ${one.values} not counted; correct it in the file.`;
    return `Element "${one.name}" is used by no indicator: ${one.values} values not needed.`;
  },
  doubled: (first, periods) =>
    `Places below it report too, from ${first} (${periods} period${periods === 1 ? '' : 's'}): its own values are left out so that nothing counts twice.`,
  missingElements: (names) =>
    `Unexpected lack of ${names.map((name) => `"${name}"`).join(', ')} in every file, expected the element by this name, correct it in indicators.csv or map it under sources: elements in deliver.yaml.`,
  lost: (where, reason) => `Not counted: ${where}: ${reason}`,
  moreLost: (count) => `Not counted: ${count} more, listed in the pack under Data quality.`,
};

const FRENCH: QualityWords = {
  kept: {
    equal: 'égales : comptées une fois',
    newest: 'la plus récente du registre compte',
    none: 'elles diffèrent et aucun registre ne dit laquelle compte : aucune n’est comptée',
  },
  more: (times) => (times === 0 ? '' : `, et ${times} autre${times === 1 ? '' : 's'} de même`),
  cells: (count) => (count === 0 ? '' : ` (${count} cellule${count === 1 ? '' : 's'} avec une valeur)`),
  notCounted(one) {
    const amount = `${one.values} valeur${one.values === 1 ? '' : 's'}, somme ${one.sum}`;
    if (one.code === 'unknown-place')
      return `Lieu « ${one.name} » inattendu, attendu un lieu de places.csv : ${amount} non comptée(s) ; corrigez le nom ou ajoutez-le comme alias.`;
    if (one.code === 'ambiguous-place')
      return `Lieu « ${one.name} » inattendu, qui peut être ${one.candidates.join(' ou ') || 'plusieurs'}, attendu un seul : ${amount} non comptée(s) ; utilisez le code.`;
    if (one.code === 'not-a-number')
      return `« ${one.name} » inattendu, attendu un nombre : ${one.values} non compté(s) ; corrigez-le dans le fichier.`;
    return `L’élément « ${one.name} » ne sert à aucun indicateur : ${one.values} valeurs non utilisées.`;
  },
  doubled: (first, periods) =>
    `Des lieux en dessous rapportent aussi, dès ${first} (${periods} période${periods === 1 ? '' : 's'}) : ses propres valeurs sont écartées pour que rien ne compte deux fois.`,
  missingElements: (names) =>
    `${names.map((name) => `« ${name} »`).join(', ')} absent de tous les fichiers, attendu sous ce nom ; corrigez-le dans indicators.csv ou indiquez-le sous sources : elements dans deliver.yaml.`,
  lost: (where, reason) => `Non compté : ${where} : ${reason}`,
  moreLost: (count) => `Non compté : encore ${count}, à lire dans le dossier sous Qualité des données.`,
};

export const QUALITY_WORDS: Readonly<Record<Language, QualityWords>> = { en: ENGLISH, fr: FRENCH };
