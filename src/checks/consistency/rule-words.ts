import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import type { RuleOperator } from '../../core/metadata.ts';
import { sayNumber } from '../trend/say.ts';

const RELATIONS: Readonly<Record<RuleOperator, Readonly<Record<Language, string>>>> = {
  equal_to: { en: 'equal to', fr: 'égal à' },
  not_equal_to: { en: 'other than', fr: 'différent de' },
  greater_than: { en: 'above', fr: 'supérieur à' },
  greater_than_or_equal_to: { en: 'at least', fr: 'au moins égal à' },
  less_than: { en: 'below', fr: 'inférieur à' },
  less_than_or_equal_to: { en: 'at most', fr: 'au plus égal à' },
  compulsory_pair: { en: 'given together with', fr: 'donné avec' },
  exclusive_pair: { en: 'given without', fr: 'donné sans' },
};

/** What the rule asks for, from the operator's name in `args`. */
export function sayRelation(args: Args, language: Language): string {
  return RELATIONS[args['operator'] as RuleOperator]?.[language] ?? String(args['operator']);
}

/** A side: its number, or that it is missing. */
export function saySide(value: Args[string], language: Language): string {
  if (typeof value === 'number') return sayNumber(value, language);
  return language === 'fr' ? 'aucune valeur' : 'no value';
}
