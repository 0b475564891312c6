/** The few words that a workbook needs beside the document's own. */
import type { Language } from '../../core/language.ts';

export interface Words {
  readonly page: string;
  readonly of: string;
  readonly constants: string;
  readonly chartData: string;
  readonly sparklineData: string;
  readonly band: string;
  readonly to: string;
  readonly cut: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    page: 'page',
    of: 'of',
    constants: 'Used by the formulas:',
    chartData: 'Chart data',
    sparklineData: 'Sparkline data',
    band: 'width of band',
    to: 'to',
    cut: '… [cut: longer than a cell can hold]',
  },
  fr: {
    page: 'page',
    of: 'sur',
    constants: 'Utilisé par les formules :',
    chartData: 'Données du graphique',
    sparklineData: 'Données des courbes',
    band: 'largeur de la bande',
    to: 'à',
    cut: '… [coupé : plus long qu’une cellule ne peut contenir]',
  },
};

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
