import type { Language } from '../core/language.ts';

/** Why completeness or timeliness cannot be said, and on what it rests. */
export interface MeasureWords {
  readonly noData: string;
  readonly noSubmissions: string;
  readonly noDataSet: string;
  readonly noHabit: string;
  readonly nobodyBefore: string;
  readonly fromReports: (dataSet: string) => string;
  readonly byHabit: (periods: number) => string;
  readonly noneExpected: (dataSet: string) => string;
  readonly doesNotDivide: (dataSet: string, reported: string, wanted: string) => string;
  readonly noDeadline: (dataSet: string) => string;
  readonly impossibleDate: (place: string, period: string, date: string) => string;
  readonly noDates: (dataSet: string, period: string) => string;
}

const ENGLISH: MeasureWords = {
  noData: 'no data of this indicator',
  noSubmissions: 'no submissions.csv',
  noDataSet: 'reports.csv names no data set for it',
  noHabit: 'no reports.csv, and no earlier period to see who usually reports',
  nobodyBefore: 'nobody here has reported before',
  fromReports: (dataSet) => `reports.csv: ${dataSet}`,
  byHabit: (periods) => `places that reported in the ${periods} periods before (no reports.csv)`,
  noneExpected: (dataSet) => `reports.csv expects no report of ${dataSet} from here`,
  doesNotDivide: (dataSet, reported, wanted) => `data set ${dataSet} reports ${reported}, which does not divide ${wanted} periods`,
  noDeadline: (dataSet) => `reports.csv gives no deadline for ${dataSet}`,
  impossibleDate: (place, period, date) =>
    `submission of ${place} for ${period} is dated ${date}, before the period began: timeliness is refused`,
  noDates: (dataSet, period) => `submissions.csv has no date for ${dataSet} in ${period}`,
};

const FRENCH: MeasureWords = {
  noData: 'aucune donnée de cet indicateur',
  noSubmissions: 'pas de submissions.csv',
  noDataSet: 'reports.csv ne nomme aucun jeu de données pour lui',
  noHabit: 'pas de reports.csv, et aucune période antérieure pour voir qui rapporte d’habitude',
  nobodyBefore: 'personne ici n’a encore rapporté',
  fromReports: (dataSet) => `reports.csv : ${dataSet}`,
  byHabit: (periods) => `lieux qui ont rapporté dans les ${periods} périodes précédentes (pas de reports.csv)`,
  noneExpected: (dataSet) => `reports.csv n’attend d’ici aucun rapport de ${dataSet}`,
  doesNotDivide: (dataSet, reported, wanted) => `le jeu de données ${dataSet} est ${reported}, ce qui ne divise pas des périodes ${wanted}`,
  noDeadline: (dataSet) => `reports.csv ne donne pas de délai pour ${dataSet}`,
  impossibleDate: (place, period, date) =>
    `l’envoi de ${place} pour ${period} porte la date ${date}, avant le début de la période : la promptitude n’est pas calculée`,
  noDates: (dataSet, period) => `submissions.csv n’a aucune date pour ${dataSet} en ${period}`,
};

export const MEASURE_WORDS: Readonly<Record<Language, MeasureWords>> = { en: ENGLISH, fr: FRENCH };
