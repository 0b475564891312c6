/** The points of a letter, the most important first. */
import type { Severity } from '../../core/finding.ts';
import { familyOf, groupFindings } from '../../core/group-findings.ts';
import type { Language } from '../../core/language.ts';
import type { LetterSpan } from '../../core/letter.ts';
import type { ReportFile, ReportFinding } from '../../core/validation-report.ts';
import { fillPhrase, hasAll } from './fill-phrase.ts';
import type { TemplatePiece } from '../templates/template-piece.ts';
import type { LetterTemplate } from './letter-template.ts';
import { where } from './letter-words.ts';
import { pointValues, type Values } from './point-values.ts';

/** Points that a person will work through; the rest is counted, and marked in the annotated copy. */
export const MOST_POINTS = 12;
/** Findings of one rule that stand alone; more become one point. */
const MOST_ALIKE = 3;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export interface LetterPoints {
  readonly items: readonly (readonly LetterSpan[])[];
  /** Findings that found no room. */
  readonly left: number;
}

/** Errors first, then what touches most places. Remarks (info) ask nothing of the sender and stay away. */
export function letterPoints(
  files: readonly ReportFile[],
  findings: readonly ReportFinding[],
  template: LetterTemplate,
  language: Language,
): LetterPoints {
  const namesFile = files.length > 1;
  const refused = files.flatMap((file) => (file.refused === undefined ? [] : [refusedPoint(file, template)]));
  const shown = groupFindings({ files, findings: findings.filter((one) => one.severity !== 'info') }).flatMap(({ blocks }) =>
    blocks.map((block) => block.shown),
  );
  const points = mergeAlike(shown).sort((a, b) => GRAVITY[a[0].severity] - GRAVITY[b[0].severity] || placesOf(b) - placesOf(a));
  const items = [...refused, ...points.map((alike) => pointSpans(alike, template, language, namesFile))];
  return {
    items: items.slice(0, MOST_POINTS),
    left:
      Math.max(0, refused.length - MOST_POINTS) +
      points.slice(Math.max(0, MOST_POINTS - refused.length)).reduce((sum, alike) => sum + alike.length, 0),
  };
}

type Alike = readonly [ReportFinding, ...ReportFinding[]];

/** Many findings of one rule in one file are one point. */
function mergeAlike(findings: readonly ReportFinding[]): Alike[] {
  const groups = new Map<string, [ReportFinding, ...ReportFinding[]]>();
  for (const one of findings) {
    const key = JSON.stringify([one.code, one.severity, one.at.file]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group): Alike[] => (group.length > MOST_ALIKE ? [group] : group.map((one): Alike => [one])));
}

function placesOf(alike: Alike): number {
  return alike.reduce((sum, one) => sum + one.count, 0);
}

function pointSpans(alike: Alike, template: LetterTemplate, language: Language, namesFile: boolean): LetterSpan[] {
  const count = placesOf(alike);
  const places = alike.flatMap((one) => one.places);
  const values = { ...pointValues(alike[0], where(places, count, language, namesFile), language) };
  if (alike.length > 1) return fillPhrase(template.phrases['point-many'], { ...values, count: String(alike.length) });
  return fillPhrase(phraseFor(alike[0], values, template), values);
}

/** The rule's own phrase, that of its family, that of a single value, or the general one: the first that has all it needs. */
function phraseFor({ code }: ReportFinding, values: Values, { points, phrases }: LetterTemplate): readonly TemplatePiece[] {
  const tried = [points.get(code), points.get(familyOf(code) ?? ''), points.get('value'), phrases.point];
  return tried.find((phrase) => phrase !== undefined && hasAll(phrase, values)) ?? phrases['point-plain'];
}

function refusedPoint(file: ReportFile, template: LetterTemplate): LetterSpan[] {
  return fillPhrase(template.phrases['point-plain'], { where: file.file, message: file.refused?.message, fix: file.refused?.fix ?? '' });
}
