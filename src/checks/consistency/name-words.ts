import { foldName } from '../../core/fold-name.ts';

/** Words and numbers of a name, folded: `ANC 1st visit (<20)` → anc, 1, st, visit, <, 20. */
export function nameWords(name: string): string[] {
  return foldName(name).match(/[\p{L}]+|\d+|[<>≤≥+]/gu) ?? [];
}

/** Names of one series of doses or visits, English and French. */
const SERIES: Readonly<Record<string, string>> = {
  anc: 'ANC',
  antenatal: 'ANC',
  cpn: 'ANC',
  prenatal: 'ANC',
  prenatale: 'ANC',
  prenatales: 'ANC',
  dtp: 'DTP',
  dtc: 'DTP',
  dpt: 'DTP',
  penta: 'Penta',
  pentavalent: 'Penta',
  opv: 'OPV',
  vpo: 'OPV',
  pcv: 'PCV',
  vpc: 'PCV',
  pneumo: 'PCV',
  rota: 'Rota',
  rotavirus: 'Rota',
  mcv: 'MCV',
  measles: 'MCV',
  rougeole: 'MCV',
  mr: 'MCV',
  rr: 'MCV',
  var: 'MCV',
  iptp: 'IPTp',
  tpi: 'IPTp',
  tpig: 'IPTp',
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  premier: 1,
  premiere: 1,
  second: 2,
  deuxieme: 2,
  third: 3,
  troisieme: 3,
  fourth: 4,
  quatrieme: 4,
};
const ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ere', 're', 'e', 'eme', 'ieme']);
/** Words that do not tell two doses apart from each other. */
const FILLERS = new Set(
  'visit visits visite visites dose doses contact contacts client clients consultation consultations care soins given administered the of de des la les du d l n no number nombre hepb hep hib b c pour for against contre vaccine vaccin vaccination'.split(
    ' ',
  ),
);
const MOST_DOSES = 8;

/** A dose or visit of a series: `Penta 3 outreach` is number 3 of Penta, with `outreach` that its other doses have too. */
export interface Dose {
  readonly series: string;
  readonly number: number;
  readonly rest: string;
}

/** Which dose or visit a name stands for; undefined where it names none. */
export function doseOf(name: string): Dose | undefined {
  const words = nameWords(name);
  const stem = words.findIndex((word) => Object.hasOwn(SERIES, word));
  if (stem < 0) return undefined;
  const at = numberAfter(words, stem) ?? ordinal(words);
  if (at === undefined) return undefined;
  const series = SERIES[words[stem]!]!;
  const used = new Set([at.index, ...(ENDINGS.has(words[at.index + 1] ?? '') ? [at.index + 1] : [])]);
  const rest = words.filter((word, index) => !used.has(index) && !FILLERS.has(word) && SERIES[word] !== series);
  return { series, number: at.number, rest: rest.join(' ') };
}

/** The number straight after the series' name, fillers aside: `ANC visit 4`, `DTP-HepB-Hib 3`. */
function numberAfter(words: readonly string[], stem: number): { index: number; number: number } | undefined {
  let index = stem + 1;
  while (FILLERS.has(words[index] ?? '') || SERIES[words[index] ?? ''] === SERIES[words[stem]!]) index += 1;
  return numberAt(words, index);
}

/** A written ordinal anywhere: `1st ANC visit`, `troisième dose de Penta`. */
function ordinal(words: readonly string[]): { index: number; number: number } | undefined {
  for (const [index, word] of words.entries()) {
    const isOrdinal = Object.hasOwn(ORDINALS, word) || (ENDINGS.has(words[index + 1] ?? '') && /^\d/u.test(word));
    const found = isOrdinal ? numberAt(words, index) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function numberAt(words: readonly string[], index: number): { index: number; number: number } | undefined {
  const word = words[index] ?? '';
  const number = Object.hasOwn(ORDINALS, word) ? ORDINALS[word]! : /^\d+$/u.test(word) ? Number(word) : 0;
  return number >= 1 && number <= MOST_DOSES ? { index, number } : undefined;
}
