/** Answers in words: without names, and not at all of fewer than 5 people. */
import type { Block, Section } from '../../core/document.ts';
import type { FreeText } from '../../leadership/result.ts';
import type { Named } from '../tables/named.ts';
import { roundName, type LeadershipContext } from './context.ts';

function textBlock({ question, round, texts, hidden }: FreeText, context: LeadershipContext): Block {
  const { words, input } = context;
  const asked = input.result.questions.find(({ code }) => code === question)?.text ?? question;
  const title = words.freeText(asked, round === undefined ? undefined : roundName(round, context));
  if (hidden !== undefined) return { kind: 'paragraph', text: words.freeTextHidden(title) };
  return { kind: 'list', title, items: texts };
}

export function freeTextsSection(context: LeadershipContext, names: Named): Section {
  const { words, input } = context;
  const { freeTexts } = input.result;
  const lead = freeTexts.length === 0 ? words.noFreeTexts : words.freeTextsLead;
  const blocks: Block[] = [{ kind: 'paragraph', tone: 'lead', text: lead }, ...freeTexts.map((text) => textBlock(text, context))];
  return { ...names, title: words.freeTexts, role: 'annex', facilitators: true, blocks };
}
