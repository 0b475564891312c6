/** The method annex, in French. */
import type { methodEn } from './method-en.ts';

export const methodFr: typeof methodEn = {
  own: (text) => `${text} (propre à l’outil)`,
  seatsTitle: 'Tenu et prévu',
  seats:
    'Une place est un dirigeant (ou une personne) attendu à une activité : 7 tours de coaching pour 42 dirigeants font 294 séances. Échue : la date de l’activité est passée',
  share: 'Parts : présents ÷ prévu, et présents ÷ échu. Une activité qui n’est pas échue n’est ni suivie ni manquée',
  pace: 'Rythme : places restantes ÷ mois jusqu’à la fin du programme, face aux places tenues ÷ mois écoulés ; le rythme n’est pas tenable si tout l’échu n’a pas été tenu et s’il en faut plus par mois qu’il n’en fut tenu',
  steps: 'Engagements : séances suivies avec un engagement convenu, et celles dont l’engagement est tenu',
  privacy: 'Une ligne du journal de coaching marquée privée est comptée et jamais montrée',
  low: (least) => `Faible présence : moins de ${least} de ce qui était échu`,
  tractionTitle: 'Avancée',
  verdict:
    'Avance : l’indicateur a gagné et au moins la moitié de l’échu (jalons et actions) est faite ; à l’arrêt : ni l’un ni l’autre ; mitigé : l’un des deux ; ne peut se dire : on en sait trop peu',
  move: 'Indicateur : de la dernière valeur sûre avant le début à la plus récente, dans le bon sens ; sûre : assez de rapports sont derrière',
  side: 'Appui, travail fait et indicateur sont côte à côte. Ce n’est pas cause et effet',
  actionsTitle: 'Suivi des actions',
  actions:
    'Faites + en retard + ouvertes + abandonnées = convenues. En retard : échue avant le jour et non faite. Échue le jour même n’est pas en retard',
  causesTitle: 'Causes profondes et interventions',
  missing: 'Manquant n’est jamais zéro : ce qui n’est pas noté est laissé de côté et nommé.',
};
