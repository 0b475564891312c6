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
};
