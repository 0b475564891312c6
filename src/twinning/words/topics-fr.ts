/** The sentences about members' results and topics, in French, key by key as in `topics-en.ts`. */
import type { TopicWords } from './topics-en.ts';

export const topicsFr: TopicWords = {
  baseline: 'départ',
  endline: 'fin',
  round: (round) => `tour ${round}`,
  noPlace: (member) => `${member} n’a pas de lieu dans la table des lieux : ses indicateurs ne peuvent pas être cherchés.`,
  unknownPlace: (member, place) => `Le lieu ${place} de ${member} n’est pas dans la table des lieux.`,
  unknownIndicator: (topic, indicator) => `L’indicateur ${indicator} du thème ${topic} n’est pas dans la table des indicateurs.`,
  noIndicatorNorScore: (topic, member) => `Le thème ${topic} n’a pas d’indicateur, et ${member} n’y a aucun score.`,
  noPeriod: (end) => `Aucune période de ${end} n’est fixée pour le thème ou le réseau.`,
  twoTypes: (baseline, endline) =>
    `Le départ ${baseline} et la fin ${endline} ne sont pas des périodes de même type : leurs valeurs ne se comparent pas.`,
  notAfter: (baseline, endline) => `La fin ${endline} ne vient pas après le départ ${baseline}.`,
  notEnded: (end, period) => `La période de ${end} ${period} n’est pas encore terminée.`,
  noValue: (end, period) => `Il n’y a pas de valeur au point de ${end}, ${period}.`,
  withheld: (end, period, why) => `La valeur au point de ${end}, ${period}, est retenue : ${why}.`,
  noScore: (end, when) => `Il n’y a pas de score au point de ${end}, ${when}.`,
  until: (day) => `au plus tard le ${day}`,
  between: (after, until) => `après le ${after} et au plus tard le ${until}`,
  twoScores: (end, when) => `Il y a des scores différents au point de ${end}, ${when}, et rien ne dit lequel compte.`,
  oneRound: (topic) => `Le thème ${topic} n’a de scores que d’un seul tour.`,
  goalsDiffer: (count) => `Les plans de partenariat fixent ${count} objectifs différents sur ce thème : aucun n’est retenu.`,
  planBroken: (priority) => `La trajectoire du plan ${priority} ne tient pas et n’est pas utilisée.`,
  pathUnknown: (priority, end, period) => `Le plan ${priority} n’a pas de valeur prévue au point de ${end}, ${period}.`,
  noPlannedCount: 'Un nombre ne se compare pas au plan national, et le lieu n’a pas de trajectoire propre.',
  noPlannedGain: 'Ni un plan de partenariat, ni targets.csv, ni un plan national ne dit combien il fallait gagner.',
  noGoal: 'Aucun plan de partenariat ne dit combien il fallait gagner.',
  plansNoGain: 'Le plan ne demande aucun gain entre ces deux points : le gain n’est pas mesuré à lui.',
  nothingMeasured: (topic) => `Le thème « ${topic} » n’a ni indicateur ni scores : ses résultats ne se comparent pas.`,
  nobodyInAllRounds: (topic, rounds) => `Aucun membre n’a de score sur « ${topic} » aux ${rounds} tours.`,
  mentors: (count) =>
    `${count} ${count < 2 ? 'membre qui est seulement mentor sur ce thème n’est' : 'membres qui sont seulement mentors sur ce thème ne sont'} dans aucun des deux groupes.`,
  earlier: (count) =>
    `${count} ${count < 2 ? 'membre dont la paire sur ce thème a pris fin avant le départ n’est' : 'membres dont les paires sur ce thème ont pris fin avant le départ ne sont'} dans aucun des deux groupes.`,
  missingSelected: (missing, of) =>
    `${missing} des ${of} membres qui l’ont choisi ${missing < 2 ? 'n’a' : 'n’ont'} pas de résultat aux deux points.`,
  missingOthers: (missing, of) =>
    `${missing} des ${of} membres qui ne l’ont pas choisi ${missing < 2 ? 'n’a' : 'n’ont'} pas de résultat aux deux points.`,
  typeAlone: (type) => `Tous les membres de type ${type} avec un résultat l’ont choisi : ce type n’est pas comparé.`,
  unmatched: (count, of) =>
    `${count} des ${of} membres qui l’ont choisi ${count < 2 ? 'n’a' : 'n’ont'} plus aucun membre du même type assez proche en départ et en taille pour un appariement.`,
  manyTopics: (count, falseAlarms) =>
    `${count} thèmes ont été testés ; là où rien n’a d’effet, ${falseAlarms} des tests semblent quand même en montrer un.`,
  points: (value) => (Math.abs(value) < 1.95 ? 'point' : 'points'),
  evidence: (level, low, high, p, members) => `intervalle à ${level} de ${low} à ${high}, ${p}, ${members}`,
  evidenceWithout: (p, members) => `${p}, ${members}`,
  against: (selected, others) => `${selected} membres contre ${others}`,
  matchedMembers: (count) => `${count} ${count < 2 ? 'membre apparié' : 'membres appariés'}`,
  more: (amount) => `${amount} de plus que`,
  less: (amount) => `${amount} de moins que`,
  claimed: (topic, moreThan, evidence) =>
    `Les membres qui ont choisi « ${topic} » ont gagné ${moreThan} ceux qui ne l’ont pas choisi (${evidence}) ; les membres ont choisi leurs thèmes eux-mêmes : cela seul n’en montre pas la cause.`,
  notShown: (topic, moreThan, evidence) =>
    `Aucun effet du choix de « ${topic} » n’est montré : les membres qui l’ont choisi ont gagné ${moreThan} ceux qui ne l’ont pas choisi (${evidence}) ; un effet dans cet intervalle n’est pas exclu, et les membres ont choisi leurs thèmes eux-mêmes.`,
  tooManyMissing: (topic, missing, moreThan, evidence) =>
    `On ne peut pas dire si le choix de « ${topic} » a changé quelque chose : ${missing} n’ont pas de résultat aux deux points ; parmi le reste, les membres qui l’ont choisi ont gagné ${moreThan} ceux qui ne l’ont pas choisi (${evidence}).`,
  missingOf: (missing, of, missingOthers, ofOthers) =>
    `${missing} des ${of} membres qui l’ont choisi et ${missingOthers} des ${ofOthers} autres`,
  contradicted: (topic, moreThan, evidence, matchedMoreThan, matchedEvidence) =>
    `On ne peut pas dire si le choix de « ${topic} » a changé quelque chose : les membres qui l’ont choisi ont gagné ${moreThan} ceux qui ne l’ont pas choisi (${evidence}), mais ${matchedMoreThan} leurs comparateurs appariés (${matchedEvidence}).`,
  nobodySelected: (topic) => `Personne n’a choisi « ${topic} » avant la fin : il n’y a rien à comparer.`,
  tooFew: (topic, selected, others, fewest) =>
    `Il n’y a pas assez de données sur « ${topic} » : ${selected} ${selected < 2 ? 'membre qui l’a choisi' : 'membres qui l’ont choisi'} et ${others} des mêmes types qui ne l’ont pas choisi peuvent être comparés, et il en faut ${fewest} de chaque.`,
  weakDesign: (topic, best, bound, selected, others) =>
    `Il n’y a pas assez de données sur « ${topic} » : avec ${selected} membres qui l’ont choisi et ${others} qui ne l’ont pas choisi, ce plan d’étude peut donner ${best} au mieux, et il faut moins que ${bound}.`,
};
