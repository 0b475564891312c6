/** What nobody could look at: never the same as what was looked at and found in order. */
import type { Section, TableCell } from '../../core/document.ts';
import { sayPlace } from '../../core/source.ts';
import type { NotChecked } from '../../delivery/result.ts';
import type { PackContext } from './context.ts';

function aboutText(about: string, { subjects, words }: PackContext): string {
  if (about === 'data') return words.data;
  return subjects.find((subject) => subject.result.plan.priority === about)?.title ?? about;
}

export function notCheckedLine(one: NotChecked, context: PackContext): string {
  return `${aboutText(one.about, context)}: ${one.what}: ${one.reason}`;
}

/** Every check that could not run, and every plan that could not be read. */
export function notCheckedSection(context: PackContext, names: { readonly id: string; readonly sheet: string }): Section {
  const { words, input } = context;
  const missed = input.result.notChecked.map((one): TableCell[] => [
    { value: aboutText(one.about, context) },
    { value: one.what },
    { value: one.reason },
  ]);
  const broken = input.result.broken.map((plan): TableCell[] => [
    { value: plan.title ?? plan.priority },
    { value: words.plans },
    { value: `${sayPlace(plan.at)}: ${plan.reason}` },
  ]);
  return {
    ...names,
    title: words.notChecked,
    role: 'annex',
    blocks: [
      {
        kind: 'table',
        id: 'not-checked-list',
        columns: [
          { id: 'about', label: words.about, kind: 'text', width: 2 },
          { id: 'what', label: words.what, kind: 'text', width: 2 },
          { id: 'reason', label: words.reason, kind: 'text', width: 6 },
        ],
        rows: [...broken, ...missed],
        empty: words.everythingChecked,
      },
    ],
  };
}
