/** The answer in one line, for all together or a team. */
import { roundName, type InstrumentSubject, type LeadershipContext } from './context.ts';
import { changeOf } from './scores-table.ts';
import { shownValue } from './score-cell.ts';
import { extremesOf, scoreText, signedText, type Extremes } from './extremes.ts';

function changeParts({ rounds }: InstrumentSubject, { rose, fell }: Extremes, context: LeadershipContext): string[] {
  const { words } = context;
  if (rounds.length < 2) return [words.leadOneRound];
  return [
    ...(rose === undefined ? [] : [words.leadRose(rose.name, signedText(rose.value, context))]),
    ...(fell === undefined ? [] : [words.leadFell(fell.name, signedText(fell.value, context))]),
  ];
}

/** Of an instrument that is one scale: `Round 3: mean 3.62; change +0.20`. */
function wholeText(instrument: InstrumentSubject, team: string | undefined, context: LeadershipContext): string | undefined {
  const { words, scoreOf } = context;
  const [whole, ...others] = instrument.scales;
  const last = instrument.rounds.at(-1);
  if (whole === undefined || last === undefined || others.length > 0) return undefined;
  const mean = shownValue(scoreOf(whole, last.code, team), (one) => one.mean);
  if (mean === undefined) return undefined;
  const about = { instrument, ...(team === undefined ? {} : { team }) };
  const change = shownValue(changeOf(whole, about, context), (one) => one.change);
  return words.clauses([
    words.leadWhole(roundName(last.code, context), scoreText(mean, context)),
    ...(change === undefined ? changeParts(instrument, {}, context) : [words.leadChange(signedText(change, context))]),
  ]);
}

/** `Round 3: highest Plan (4.10), lowest Scan (3.02); rose most: Plan +0.62`; undefined where nothing may be shown. */
export function standingText(instrument: InstrumentSubject, team: string | undefined, context: LeadershipContext): string | undefined {
  const found = extremesOf(instrument, team, context);
  const last = instrument.rounds.at(-1);
  if (last === undefined || found.highest === undefined || found.lowest === undefined) return wholeText(instrument, team, context);
  const { highest, lowest } = found;
  const round = roundName(last.code, context);
  const first = context.words.lead(round, highest.name, scoreText(highest.value, context), lowest.name, scoreText(lowest.value, context));
  return context.words.clauses([first, ...changeParts(instrument, found, context)]);
}
