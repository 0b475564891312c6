import type { Sentences } from './en.ts';

/** Les phrases sur un programme, en français. */
export const fr: Sentences = {
  programme: 'le programme',
  kinds: { retreat: 'retraites', 'coaching-round': 'cycles de coaching', 'knowledge-sharing': 'séances de partage des savoirs' },
  what: {
    activities: 'activités',
    pace: 'rythme',
    participation: 'participation des responsables',
    log: 'journal de coaching',
    support: 'appui',
    movement: 'évolution de l’indicateur',
    traction: 'dynamique',
  },

  noActivities: 'Aucune activité n’est prévue.',
  noEnd: 'Le programme n’a pas de dernier jour dans deliver.yaml.',
  ended: (left) => `Le programme est terminé ; places prévues et non tenues : ${left}.`,
  notBegun: 'Le programme n’a pas commencé.',
  noStart: 'Le programme n’a ni premier jour ni activité.',

  unknownLeader: (leader, activity) => `Responsable ${leader} inattendu à ${activity}, attendu un code de la table des responsables.`,
  unknownLeaderFix: 'Ajoutez le responsable ou corrigez l’activité ; la place est écartée.',
  laterRows: (rows, today) =>
    `${rows} ${rows === 1 ? 'ligne datée' : 'lignes datées'} d’après le ${today}, ${rows === 1 ? 'écartée' : 'écartées'}.`,
  withoutSession: (lines) =>
    `${lines} ${lines === 1 ? 'ligne parle' : 'lignes parlent'} d’une séance où personne n’a noté que le responsable est venu.`,
  daysNotTold: (silent, all) =>
    `${silent} des ${all} interventions ne ${silent === 1 ? 'dit' : 'disent'} pas combien de jours elles ont pris.`,
  unplanned: {
    'unknown-activity': (count, activities) =>
      `${count} ont pris part à ce qui n’est pas prévu et ne comptent dans aucune place : ${activities}`,
    'not-expected': (count, activities) => `${count} ont pris part sans être attendus et ne comptent dans aucune place : ${activities}`,
    again: (count, activities) =>
      `${count} ${count === 1 ? 'autre séance' : 'autres séances'} avec un responsable dans un même cycle de coaching, hors du plan : ${activities}`,
    unnamed: (count, activities) =>
      `${count} ont pris part sans nom là où les responsables sont attendus par leur nom, et ne comptent dans aucune place : ${activities}`,
    'beyond-plan': (count, activities) => `${count} ont pris part au-delà du nombre prévu : ${activities}`,
  },

  valueOf: (value, period) => `${value} (${period})`,
  moved: (from, to, gain) => `L’indicateur est passé de ${from} à ${to} : ${gain} dans le bon sens.`,
  doneOfDue: (done, due) => `Faits parmi les jalons et actions arrivés à échéance : ${done} sur ${due}.`,
  nothingDue: 'Aucun jalon et aucune action n’est arrivé à échéance.',
};
