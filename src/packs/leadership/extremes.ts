/** Which practice stands out, of those that may be shown. */
import { numberText } from '../../core/number-text.ts';
import type { InstrumentSubject, LeadershipContext, Scale } from './context.ts';
import { againstOf, changeOf } from './scores-table.ts';
import { shownValue } from './score-cell.ts';

export interface Standing {
  readonly name: string;
  readonly value: number;
}

/** Of the single scales, not the whole. */
function valuesBy({ scales }: InstrumentSubject, of: (scale: Scale) => number | undefined): Standing[] {
  return scales.flatMap((scale) => {
    const value = scale.scale === undefined ? undefined : of(scale);
    return value === undefined ? [] : [{ name: scale.name, value }];
  });
}

/** The first of equals in the order of the scales. */
function greatest(all: readonly Standing[]): Standing | undefined {
  return all.reduce<Standing | undefined>((best, one) => (best === undefined || one.value > best.value ? one : best), undefined);
}

function least(all: readonly Standing[]): Standing | undefined {
  return all.reduce<Standing | undefined>((best, one) => (best === undefined || one.value < best.value ? one : best), undefined);
}

export interface Extremes {
  readonly highest?: Standing | undefined;
  readonly lowest?: Standing | undefined;
  readonly rose?: Standing | undefined;
  readonly fell?: Standing | undefined;
  readonly blind?: Standing | undefined;
  readonly spread?: Standing | undefined;
}

/** Each only where it says something: a rise above zero, a fall below, at least two scales to choose from. */
export function extremesOf(instrument: InstrumentSubject, team: string | undefined, context: LeadershipContext): Extremes {
  const last = instrument.rounds.at(-1)?.code ?? '';
  const about = { instrument, ...(team === undefined ? {} : { team }) };
  const means = valuesBy(instrument, (scale) => shownValue(context.scoreOf(scale, last, team), (one) => one.mean));
  const spreads = valuesBy(instrument, (scale) => shownValue(context.scoreOf(scale, last, team), (one) => one.sd));
  const changes = valuesBy(instrument, (scale) => shownValue(changeOf(scale, about, context), (one) => one.change));
  const against = valuesBy(instrument, (scale) => shownValue(againstOf(scale, last, team, context), (one) => one.difference));
  return {
    highest: greatest(means),
    lowest: least(means),
    rose: greatest(changes.filter(({ value }) => value > 0)),
    fell: least(changes.filter(({ value }) => value < 0)),
    blind: greatest(against.filter(({ value }) => value > 0)),
    spread: spreads.length < 2 ? undefined : greatest(spreads),
  };
}

export function scoreText(value: number, { language }: Pick<LeadershipContext, 'language'>): string {
  return numberText(value, language, { decimals: 2 });
}

export function signedText(value: number, { language }: Pick<LeadershipContext, 'language'>): string {
  return numberText(value, language, { decimals: 2, signed: true });
}
