/** The method annex, in English. */
export const methodEn = {
  own: (text: string) => `${text} (the toolkit’s own)`,
  hidingTitle: 'What is not shown',
  few: (fewest: number) => `No number is shown of fewer than ${fewest} people`,
  complementary: 'Further cells are hidden so that none of those can be worked out by subtraction, between tables, rounds, roles or teams',
  freeText: (fewest: number) => `Answers in words are shown without names, and not at all where fewer than ${fewest} people answered`,
  scoresTitle: 'Scores',
  person: (least: string) =>
    `Score of a person: mean of the questions answered; “not applicable” leaves a question out; at least ${least} of the applicable ones must be answered`,
  group: 'Score of a group: mean of its persons’ scores; spread: their standard deviation; range: lowest and highest person',
  change:
    'Change: of the groups’ means. Where the same people answered both rounds, also of them alone, with an exact sign-flip test (Fisher 1935)',
  smallest: 'Smallest p possible: what a group of this size could give at best. A small group never gives a small p',
  against: 'Self against peer: what leaders say of themselves less what others say of them. Above zero: they see themselves higher',
  ends: (share: string) =>
    `Floor and ceiling: share of people at the lowest and highest possible score; above ${share} it is said (Terwee et al. 2007)`,
  alpha:
    'Cronbach’s alpha (1951) with the interval of Feldt, Woodruff and Salih (1987), of people who answered every question of the scale',
  instrumentsTitle: 'Instruments',
  practices:
    'Eight managing and leading practices (Leadership, Management and Governance project): scan, focus, align and mobilise, inspire, plan, organise, implement, monitor and evaluate; behaviours rated 1–5',
  climate:
    'Work-group climate: one scale 1–5, group means; its questions are not analysed one by one (Human Resources for Health 2005, 3:10)',
  staged: 'Staged self-assessment: each component is placed at one of four stages, with evidence (after MOST)',
  sideTitle: 'Results that teams chose',
  side: 'The indicator moves from the last firm value before the first round to the newest firm one. It stands beside the scores: that is not cause and effect',
  missing: 'Missing is never zero: a question that nobody answered has no score.',
};
