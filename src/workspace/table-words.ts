import { bareName } from './bare-name.ts';

/**
 * What headings and code words may be called besides their own name, in English and French, as people and spreadsheets write them.
 * Case, accents, spaces and `_` do not count (bare-name.ts).
 */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  code: ['id', 'uid', 'identifiant'],
  name: ['nom', 'libellé', 'intitulé', 'désignation'],
  parent: ['parent code', 'code parent', 'code du parent', 'supérieur', 'rattachement'],
  level: ['niveau'],
  aliases: ['alias', 'autres noms', 'synonymes', 'other names'],
  opened: ['opening date', 'ouvert', 'ouverture', "date d'ouverture", 'date ouverture'],
  closed: ['closing date', 'closed date', 'fermé', 'fermeture', 'date de fermeture', 'date fermeture'],
  kind: ['type', 'genre', 'nature'],
  over_time: ['temps', 'dans le temps', 'temporalité'],
  numerator: ['numérateur'],
  denominator: ['dénominateur'],
  direction: ['sens'],
  unit: ['unité'],
  lower: ['minimum', 'min', 'lower bound', 'borne inférieure'],
  upper: ['maximum', 'max', 'upper bound', 'borne supérieure'],
  factor: ['facteur', 'multiplier', 'multiplicateur'],
  missing: ['manquant', 'manquants', 'valeurs manquantes'],
  decimals: ['décimales'],
  place: ['lieu', 'place code', 'code lieu', 'org unit', 'orgunit', "unité d'organisation", 'structure'],
  year: ['année', 'an'],
  group: ['groupe', 'population group'],
  value: ['valeur'],
  data_set: ['dataset', 'jeu de données', 'ensemble de données', 'formulaire'],
  elements: ['data elements', 'éléments', 'éléments de données'],
  period_type: ['frequency', 'type de période', 'périodicité', 'fréquence'],
  who: ['qui', 'reported by', 'rapporté par'],
  deadline_days: ['deadline', 'délai', 'délai jours', 'délai en jours'],
  period: ['période'],
  received: ['received on', 'reçu', 'reçu le', 'date de réception'],
  priority: ['priorité'],
  baseline: ['baseline value', 'valeur de base', 'base', 'référence', 'valeur de référence'],
  baseline_period: ['période de base', 'période de référence'],
  target: ['target value', 'cible', 'valeur cible'],
  target_period: ['période cible', 'échéance de la cible'],
  title: ['titre'],
  owner: ['responsable'],
  indicator: ['indicateur'],
  scope: ['portée', 'périmètre'],
  league_level: ['niveau du classement', 'classement'],
  shape: ['forme'],
  between: ['entre les points'],
  steepness: ['pente'],
  middle: ['milieu'],
  shares: ['parts', 'parts mensuelles'],
  progress: ['progrès', 'avancement'],
  watch: ['à surveiller', 'surveillance'],
  id: ['identifiant', 'code'],
  from: ['de', 'début', 'à partir de'],
  over: ['durée', 'sur'],
  effect: ['effet'],
  due: ['due date', 'échéance'],
  done: ['done on', 'fait', 'fait le', 'réalisé le'],
  step: ['étape', 'maillon'],
  order: ['ordre', 'rang'],
  likelihood: ['probability', 'probabilité'],
  impact: ['gravité'],
  response: ['réponse', 'parade', 'mitigation'],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  count: ['nombre', 'number'],
  percent: ['pourcentage', 'pour cent', 'percentage', '%'],
  rate: ['taux', 'ratio'],
  mean: ['moyenne', 'average'],
  flow: ['flux'],
  stock: [],
  cumulative: ['cumul', 'cumulé', 'cumulatif'],
  up: ['hausse', 'augmenter', 'higher', 'plus'],
  down: ['baisse', 'diminuer', 'lower', 'moins'],
  zero: ['0', 'zéro'],
  daily: ['quotidien', 'journalier'],
  weekly: ['hebdomadaire'],
  monthly: ['mensuel'],
  quarterly: ['trimestriel'],
  'six-monthly': ['semestriel'],
  yearly: ['annuel', 'annual'],
  linear: ['linéaire'],
  compound: ['composé', 'taux composé'],
  's-curve': ['courbe en s', 's'],
  seasonal: ['saisonnier', 'saisonnière'],
  hold: ['palier', 'maintien'],
};

const SHEETS: Readonly<Record<string, readonly string[]>> = {
  Places: ['lieux'],
  Indicators: ['indicateurs'],
  Population: ['populations'],
  Reports: ['rapports'],
  Submissions: ['transmissions', 'réceptions'],
  Targets: ['cibles'],
  Priorities: ['priorités'],
  Trajectories: ['trajectoires', 'points'],
  Interventions: [],
  Milestones: ['jalons'],
  Chain: ['chaîne'],
  Risks: ['risques'],
};

/** Which of a table's columns a heading means. A column's own name goes before the synonyms of others. */
export function columnMeant(heading: string, columns: readonly string[]): string | undefined {
  return meant(heading, columns, HEADINGS);
}

/** Which of the allowed code words is meant: `flux` is `flow`. */
export function wordMeant<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  return meant(text, words, WORDS) as Word | undefined;
}

/** Which of a workbook's known sheets is meant. */
export function sheetMeant(name: string, sheets: readonly string[]): string | undefined {
  return meant(name, sheets, SHEETS);
}

function meant(text: string, known: readonly string[], synonyms: Readonly<Record<string, readonly string[]>>): string | undefined {
  const folded = bareName(text) || text.trim();
  const same = (name: string) => (bareName(name) || name) === folded;
  return known.find(same) ?? known.find((name) => synonyms[name]?.some(same));
}
