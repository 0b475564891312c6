/** The method annex, in French. */
import type { methodEn } from './method-en.ts';

export const methodFr: typeof methodEn = {
  own: (text) => `${text} (propre à l’outil)`,
  hidingTitle: 'Ce qui n’est pas montré',
  few: (fewest) => `Aucun chiffre n’est donné pour moins de ${fewest} personnes`,
  complementary:
    'D’autres cases sont cachées pour qu’aucune de celles-là ne se déduise par soustraction, entre tableaux, tours, rôles ou équipes',
  freeText: (fewest) => `Les réponses en mots sont données sans noms, et pas du tout si moins de ${fewest} personnes ont répondu`,
  scoresTitle: 'Notes',
  person: (least) =>
    `Note d’une personne : moyenne des questions répondues ; « sans objet » met la question de côté ; il faut répondre à ${least} au moins de celles qui s’appliquent`,
  group: 'Note d’un groupe : moyenne des notes de ses personnes ; dispersion : leur écart type ; étendue : la plus basse et la plus haute',
  change:
    'Évolution : des moyennes des groupes. Si les mêmes personnes ont répondu aux deux tours, aussi d’elles seules, avec un test exact des signes (Fisher 1935)',
  smallest: 'Plus petit p possible : ce qu’un groupe de cette taille peut donner au mieux. Un petit groupe ne donne jamais un petit p',
  against:
    'Soi face aux collègues : ce que les dirigeants disent d’eux-mêmes moins ce qu’en disent les autres. Au-dessus de zéro : ils se voient plus haut',
  ends: (share) =>
    `Plancher et plafond : part des personnes à la note la plus basse et la plus haute possible ; au-dessus de ${share}, c’est dit (Terwee et al. 2007)`,
  alpha:
    'Alpha de Cronbach (1951) avec l’intervalle de Feldt, Woodruff et Salih (1987), des personnes qui ont répondu à toutes les questions',
  instrumentsTitle: 'Questionnaires',
  practices:
    'Huit pratiques de gestion et de leadership (projet Leadership, Management and Governance) : observer, se concentrer, aligner et mobiliser, inspirer, planifier, organiser, mettre en œuvre, suivre et évaluer ; comportements notés de 1 à 5',
  climate:
    'Climat de travail : une échelle de 1 à 5, moyennes de groupe ; ses questions ne sont pas analysées une à une (Human Resources for Health 2005, 3:10)',
  staged: 'Autoévaluation par étapes : chaque composante est placée à l’une de quatre étapes, preuves à l’appui (d’après MOST)',
  sideTitle: 'Résultats choisis par les équipes',
  side: 'L’indicateur va de la dernière valeur sûre avant le premier tour à la plus récente. Il est à côté des notes : ce n’est pas cause et effet',
  missing: 'Manquant n’est jamais zéro : une question sans réponse n’a pas de note.',
};
