import { bareName } from '../core/bare-name.ts';

/**
 * What headings and code words may be called besides their own name, in English and French, as people and spreadsheets write them.
 * Case, accents, spaces and `_` do not count (bare-name.ts). The first of each is the French form, which forms show.
 */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  code: ['code', 'id', 'uid', 'identifiant'],
  name: ['nom', 'libellé', 'intitulé', 'désignation'],
  parent: ['parent', 'parent code', 'code parent', 'code du parent', 'supérieur', 'rattachement'],
  level: ['niveau'],
  aliases: ['alias', 'autres noms', 'synonymes', 'other names'],
  opened: ['ouverture', 'opening date', 'ouvert', "date d'ouverture", 'date ouverture'],
  closed: ['fermeture', 'closing date', 'closed date', 'fermé', 'date de fermeture', 'date fermeture'],
  kind: ['nature', 'type', 'genre'],
  over_time: ['dans le temps', 'temps', 'temporalité'],
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
  data_set: ['jeu de données', 'dataset', 'ensemble de données', 'formulaire'],
  elements: ['éléments', 'data elements', 'éléments de données'],
  period_type: ['périodicité', 'frequency', 'type de période', 'fréquence'],
  who: ['qui', 'reported by', 'rapporté par'],
  deadline_days: ['délai en jours', 'deadline', 'délai', 'délai jours'],
  period: ['période'],
  received: ['reçu le', 'received on', 'reçu', 'date de réception'],
  priority: ['priorité'],
  baseline: ['valeur de base', 'baseline value', 'base', 'référence', 'valeur de référence', 'période de base', 'baseline period'],
  baseline_period: ['période de base', 'période de référence'],
  target: ['cible', 'target value', 'valeur cible'],
  target_period: ['période cible', 'échéance de la cible'],
  title: ['titre'],
  owner: ['responsable'],
  indicator: ['indicateur'],
  scope: ['périmètre', 'portée'],
  league_level: ['niveau du classement', 'classement'],
  shape: ['forme'],
  between: ['entre les points'],
  steepness: ['pente'],
  middle: ['milieu'],
  shares: ['parts mensuelles', 'parts'],
  progress: ['avancement', 'progrès'],
  watch: ['à surveiller', 'surveillance'],
  id: ['identifiant', 'code'],
  from: ['début', 'de', 'à partir de'],
  over: ['durée', 'sur'],
  effect: ['effet'],
  due: ['échéance', 'due date'],
  done: ['réalisé le', 'done on', 'fait', 'fait le'],
  step: ['maillon', 'étape'],
  likelihood: ['probabilité', 'probability'],
  impact: ['gravité'],
  response: ['parade', 'réponse', 'mitigation'],
  type: ['type', 'catégorie', 'kind'],
  province: ['province', 'région', 'region'],
  setting: ['milieu', 'urban or rural', 'milieu de résidence'],
  size: ['taille', 'population', 'lits', 'beds'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'long', 'lng'],
  needs: ['besoins', 'thèmes demandés', 'need', 'besoin'],
  endline: ['période finale', 'endline period', 'mesure finale'],
  scale_low: ['échelle minimum', 'scale minimum', 'lowest score', 'échelle min'],
  scale_high: ['échelle maximum', 'scale maximum', 'highest score', 'échelle max'],
  first: ['premier', 'mentor', 'premier membre', 'first member', 'member 1', 'membre 1', 'partenaire 1'],
  second: ['second', 'mentee', 'mentoré', 'second membre', 'second member', 'member 2', 'membre 2', 'deuxième', 'partenaire 2'],
  topics: ['thèmes', 'topics selected', 'thèmes choisis', 'topic', 'thème'],
  topic: ['thème', 'domaine', 'topics'],
  start: ['début', 'start date', 'date de début', 'from'],
  end: ['fin', 'end date', 'date de fin', 'to'],
  pair: ['binôme', 'partenariat', 'partnership', 'code binôme', 'pair code', 'jumelage'],
  member: ['membre', 'institution', 'member code', 'code membre'],
  gap: ['écart', 'lacune', 'problème'],
  goal: ['objectif', 'but'],
  planned: ['prévu le', 'planned on', 'planned date', 'date prévue', 'prévu'],
  held: ['tenu le', 'held on', 'date', 'date tenue', 'tenu', 'date held'],
  host: ['hôte', 'accueil', 'hosted by'],
  event: ['événement', 'activité', 'code événement', 'event code'],
  participants: ['participants', 'people', 'personnes', 'nombre de participants'],
  round: ['passage', 'tour', 'round number', 'mesure'],
  date: ['date', 'le', 'measured on'],
  score: ['score', 'note', 'résultat'],
  checklist: ['liste de contrôle', 'grille', 'check list'],
  item: ['élément', 'item', 'question', 'critère'],
  section: ['section', 'rubrique'],
  weight: ['poids', 'pondération', 'coefficient'],
  critical: ['critique', 'essentiel'],
  wish: ['souhait', 'voeu'],
  mentor: ['mentor', 'first', 'premier'],
  mentee: ['mentoré', 'second', 'mentorée'],
  because: ['parce que', 'raison', 'reason', 'motif'],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  count: ['nombre', 'number'],
  percent: ['pourcentage', 'pour cent', 'percentage', '%'],
  rate: ['taux', 'ratio'],
  mean: ['moyenne', 'average'],
  flow: ['flux'],
  stock: ['stock'],
  cumulative: ['cumul', 'cumulé', 'cumulatif'],
  up: ['hausse', 'augmenter', 'higher', 'plus'],
  down: ['baisse', 'diminuer', 'lower', 'moins'],
  points: ['points'],
  interventions: ['interventions'],
  zero: ['zéro', '0'],
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
  district: ['district'],
  hospital: ['hôpital'],
  urban: ['urbain'],
  rural: ['rural'],
  mentoring: ['mentorat', 'mentor', 'tutorat'],
  peers: ['entre pairs', 'pairs', 'peer', 'peer to peer'],
  'co-design': ['co-conception', 'co-design session', 'co-design workshop', 'conception conjointe'],
  launch: ['lancement', 'launch workshop', 'atelier de lancement'],
  'coaching-virtual': ['coaching à distance', 'virtual coaching', 'coaching virtuel'],
  'coaching-in-person': ['coaching sur place', 'in-person coaching', 'coaching en présentiel'],
  'learning-workshop': ["atelier d'apprentissage", 'virtual learning workshop', 'workshop', 'atelier'],
  'provincial-event': ['rencontre provinciale', 'provincial learning event', 'événement provincial'],
  'exchange-visit': ["visite d'échange", 'visit', 'exchange', 'visite'],
  fixed: ['imposé', 'imposée', 'fixe', 'required'],
  forbidden: ['interdit', 'interdite', 'exclu'],
  yes: ['oui', 'true', 'vrai', '1', 'x', 'y', 'o'],
  no: ['non', 'false', 'faux', '0', 'n'],
};

const SHEETS: Readonly<Record<string, readonly string[]>> = {
  Places: ['Lieux'],
  Indicators: ['Indicateurs'],
  Population: ['Population', 'populations'],
  Reports: ['Rapports'],
  Submissions: ['Transmissions', 'réceptions'],
  Targets: ['Cibles'],
  Priorities: ['Priorités'],
  Trajectories: ['Trajectoires', 'points'],
  Interventions: ['Interventions'],
  Milestones: ['Jalons'],
  Chain: ['Chaîne'],
  Risks: ['Risques'],
  Members: ['Membres'],
  Topics: ['Thèmes'],
  Pairs: ['Binômes', 'jumelages', 'partenariats', 'partnerships'],
  Goals: ['Objectifs'],
  Events: ['Événements', 'activités'],
  Attendance: ['Présences', 'participation'],
  Scores: ['Notes', 'mesures'],
  Checklists: ['Listes de contrôle', 'grilles'],
  Wishes: ['Souhaits'],
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

const FRENCH = { heading: HEADINGS, word: WORDS, sheet: SHEETS };

/** The French form of a column, a code word or a sheet's name; `*Meant` reads it back. */
export function frenchWord(of: keyof typeof FRENCH, name: string): string {
  return FRENCH[of][name]?.[0] ?? name;
}
