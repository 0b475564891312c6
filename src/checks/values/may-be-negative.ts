import { foldName } from '../../core/fold-name.ts';

/** Words of elements whose values may well be below zero, in English and French. */
const SIGNED =
  /\b(?:change|difference|diff|adjust\w*|correction|balance|net|growth|variation|ecart|ajustement|solde|croissance|drop-?\s?out|abandon|gap|z-?score|latitude|longitude|temperature|deviation|loss(?:es)?|pertes?)\b/u;

/** Whether the name says that values below zero are natural. */
export function mayBeNegative(name: string): boolean {
  return SIGNED.test(foldName(name));
}
