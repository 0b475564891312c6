/** A priority's numbers that are said one by one. Those that are missing are left out; their reason stands below. */
import type { ColumnStyle, KeyFigures, TableCell } from '../../core/document.ts';
import { numberText, shareText } from '../../core/number-text.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { PackContext, Subject } from './context.ts';
import { gapStyle, measureStyle, measureText, rateStyle } from './measure-style.ts';

type Figure = KeyFigures['figures'][number];

function figure(label: string, value: number | undefined, column: ColumnStyle): Figure[] {
  return value === undefined ? [] : [{ label, cell: { value }, column }];
}

function textFigure(label: string, text: string): Figure {
  const cell: TableCell = { value: text };
  return { label, cell, column: { kind: 'text' } };
}

function withUnit(label: string, unit: string): string {
  return unit === '' || unit === '%' ? label : `${label} (${unit})`;
}

function standing({ result }: Subject, { words, language }: PackContext): Figure[] {
  const { indicator, plan } = result;
  const measure = measureStyle(indicator);
  const when = result.period === undefined ? '' : formatPeriod(result.period, language);
  return [
    { label: words.status, cell: { value: result.status }, column: { kind: 'status' } },
    ...figure(withUnit(words.actualIn(when), indicator.unit), result.actual, measure),
    ...figure(words.planIn(when), result.planned, measure),
    ...figure(words.gap, result.gap, gapStyle(indicator, result.gap)),
    ...figure(words.progress, result.progress, { kind: 'share' }),
    ...figure(words.targetIn(formatPeriod(plan.target.period, language)), plan.target.value, measure),
  ];
}

function pace({ result }: Subject, { words, language }: PackContext): Figure[] {
  const { recent, required, stretch } = result.runRate;
  const per = words.per(result.plan.target.period.type);
  const rate = rateStyle(result.indicator);
  return [
    ...figure(words.recent(per), recent, rate),
    ...figure(words.required(per), required, rate),
    ...(stretch === undefined ? [] : [textFigure(words.stretch, numberText(stretch, language, { decimals: 1 }))]),
  ];
}

function outlook({ result }: Subject, { words, language }: PackContext): Figure[] {
  if (result.outlook.kind !== 'outlook') return [];
  const { period, value, low, high, level, probability } = result.outlook;
  const say = (number: number): string => measureText(number, result.indicator, language);
  return [
    ...figure(words.outlookIn(formatPeriod(period, language)), value, measureStyle(result.indicator)),
    textFigure(words.interval(shareText(level, language)), words.range(say(low), say(high))),
    ...figure(words.chanceOfTarget, probability, { kind: 'share' }),
  ];
}

export function keyFigures(subject: Subject, context: PackContext): KeyFigures {
  return { kind: 'key-figures', figures: [...standing(subject, context), ...pace(subject, context), ...outlook(subject, context)] };
}
