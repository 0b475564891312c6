import type { LeadershipWords } from './en.ts';

/** The sentences about leadership surveys, in French: the same keys as `en.ts`. */
export const fr: LeadershipWords = {
  scores: 'scores',
  differentEnds:
    'Les questions n’ont pas toutes la même réponse la plus basse et la plus haute, donc leur moyenne ne dit rien. Mettez-les dans des échelles différentes.',
  oneItem: 'L’échelle n’a qu’une question, et l’alpha en demande deux.',
  fewComplete: (fewest) => `Moins de ${fewest} personnes ont répondu à toutes les questions.`,
  sameTotals: 'Toutes les personnes qui ont répondu à tout ont le même total, donc l’alpha ne peut pas être calculé.',
  fewPairs: (fewest) => `Moins de ${fewest} personnes ont répondu aux deux tours.`,
  opensTheRest:
    'À côté des résultats de tous, celui des mêmes personnes seules pourrait montrer ce qu’ont répondu les quelques autres, présentes à un seul tour.',
  onlyFirstToLast:
    'Les résultats des mêmes personnes sont donnés du premier tour au dernier, pas étape par étape : ensemble, les étapes pourraient montrer des réponses isolées.',
  rareScale: 'Moins de la moitié des personnes notées sur d’autres échelles le sont ici : ce score n’est montré que pour toutes ensemble.',
  laterRound: (round, date, asOf) => `Le tour ${round} du ${date} vient après ${asOf} et n’est pas regardé.`,
  round: (round) => `tour ${round}`,
  nobody: 'Personne n’y a répondu.',
  noRounds: 'Il n’y a pas de tour daté jusque-là : un tour sans date n’en est pas un.',
  unknownRound: (round) => `Tour inattendu ${round}, attendu un code de la table des tours.`,
  unknownRoundFix: 'Ajoutez le tour avec sa date, ou corrigez le code dans la réponse.',
  unknownTeam: (team) => `Équipe inattendue ${team}, attendu un code de la table des équipes.`,
  unknownTeamFix: 'Ajoutez l’équipe, ou corrigez le code dans la réponse.',
  noIndicator: 'L’équipe n’a pas choisi d’indicateur.',
  unknownIndicator: (indicator) => `L’indicateur ${indicator} n’est pas dans la table des indicateurs.`,
  unknownPlace: (place) => `Le lieu ${place} n’est pas dans la table des lieux.`,
  noRound: 'Il n’y a pas encore de tour à partir duquel compter.',
  noValue: 'Il n’y a pas encore de valeur appuyée sur assez de rapports.',
  noValueBefore: (date) => `Il n’y a pas de valeur au premier tour, le ${date}, appuyée sur assez de rapports.`,
  sameValue: (period) => `Il n’y a pas de valeur plus récente que celle de ${period}, au premier tour.`,
};
