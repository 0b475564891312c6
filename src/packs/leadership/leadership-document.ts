/** Surveys of a leadership programme as one document. */
import type { Document } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import { inputsSection } from '../stocktake/inputs.ts';
import { sectionNames } from '../stocktake/section-names.ts';
import { leftOutSection, notCheckedSection } from '../twinning/annexes.ts';
import type { Named } from '../tables/named.ts';
import { twinningWordsIn } from '../twinning/words/words.ts';
import { wordsIn } from '../words/words.ts';
import { scoreFinder, type InstrumentSubject, type LeadershipContext, type TeamSubject } from './context.ts';
import { freeTextsSection } from './free-texts.ts';
import type { LeadershipInput } from './input.ts';
import { instrumentSection } from './instrument-section.ts';
import { instrumentsOf } from './instruments.ts';
import { methodSection } from './method.ts';
import { reliabilitySection } from './reliability.ts';
import { summarySection } from './summary.ts';
import { teamSection, teamsSection } from './teams.ts';
import { leadershipWordsIn } from './words/words.ts';

/**
 * Composes the pack from what the review published; computes no new number, so that nothing hidden can come out.
 * @returns sections in order: summary, each instrument, all teams, each team, annexes
 */
export function leadershipDocument(input: LeadershipInput): Document {
  const { language, result } = input;
  const words = leadershipWordsIn(language);
  const common = wordsIn(language);
  const names = sectionNames();
  const named = (id: string, title: string): Named => ({ id: names.id(id), sheet: names.sheet(title) });
  const fixed = {
    summary: named('summary', common.summary),
    teams: named('teams', words.teams),
    freeTexts: named('free-texts', words.freeTexts),
    reliability: named('reliability', words.reliability),
    leftOut: named('left-out', words.leftOut),
    notChecked: named('not-checked', common.notChecked),
    method: named('method', common.method),
    inputs: named('inputs', common.inputs),
  };
  const instruments = instrumentsOf(result, words).map((one): InstrumentSubject => ({ ...one, ...named(one.instrument, one.title) }));
  const teams = result.teams.map((team): TeamSubject => ({ team, ...named(`team-${team.code}`, team.name) }));
  const scoreOf = scoreFinder(result.scores);
  const context: LeadershipContext = { input, language, words, common, instruments, teams, scoreOf };
  const annexWords = { words: twinningWordsIn(language), common };
  const when = formatPeriod(input.asOf, language);
  return {
    schema: 'deliver.document/1',
    kind: 'leadership',
    title: words.title(input.workspace.name, when),
    subtitle: words.subtitle,
    author: input.workspace.author,
    language,
    period: { id: input.asOf.id, name: when },
    facts: input.facts,
    sections: [
      summarySection(context, fixed.summary),
      ...instruments.map((instrument) => instrumentSection(instrument, context)),
      teamsSection(context, fixed.teams),
      ...teams.map((team) => teamSection(team, context)),
      reliabilitySection(context, fixed.reliability),
      freeTextsSection(context, fixed.freeTexts),
      leftOutSection(result.leftOut, annexWords, fixed.leftOut),
      notCheckedSection(result.notChecked, annexWords, fixed.notChecked),
      methodSection(context, fixed.method),
      inputsSection({ common, input }, fixed.inputs),
    ],
  };
}
