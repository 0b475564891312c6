import type { Check, CheckContext } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import type { ValidationRule } from '../../core/metadata.ts';
import { placeName } from '../trend/names.ts';
import { sayPeriod } from '../trend/say.ts';
import { categorySplitter } from './category-parts.ts';
import { evaluateRule, readyRule, spotsOf } from './evaluate-rule.ts';
import { EXAMPLE_RULES, exampleUpload } from './rule-examples.ts';
import { RuleValues } from './rule-values.ts';
import { sayRelation, saySide } from './rule-words.ts';
import { sayReason } from '../reason.ts';

interface State {
  /** Places and periods at which a rule was evaluated. */
  looked: number;
}

/** DHIS2's validation rules, evaluated on the uploads without a server. */
export const validationRule: Check<'whole', State> = {
  code: 'validation-rule',
  severity: 'error',
  source:
    'DHIS2 validation rules: eight operators, strategies for missing values for each side, each attribute option combination by itself (methods.md 2.4, C6 [V: DataValidationRunner.isViolation]). A rule is evaluated in the periods that the values have, also where its own period type is another; with the option strictPeriodType only in its own.',
  scope: 'whole',
  words: {
    en: {
      title: 'DHIS2 validation rule broken',
      why: 'The system that will take the data asks for it; a missing value counts only as each side of the rule says.',
      message: (args) => `Unexpected ${sentence(args, 'en')}.`,
      fix: ({ rule, places }) =>
        `Correct the values that take part in the rule "${rule}"${typeof places === 'number' && places > 1 ? ' in each place listed' : ''}.`,
    },
    fr: {
      title: 'Règle de validation DHIS2 non respectée',
      why: 'Le système qui recevra les données l’exige ; une valeur manquante ne compte que selon chaque côté de la règle.',
      message: (args) => `Valeur inattendue : ${sentence(args, 'fr')}.`,
      fix: ({ rule }) => `Corrigez les valeurs qui entrent dans la règle « ${rule} » à chaque endroit cité.`,
    },
  },
  needs: (context) =>
    context.metadata?.validationRules === undefined
      ? sayReason(context, { en: 'no validation rules are in the metadata', fr: 'aucune règle de validation dans les métadonnées' })
      : undefined,
  begin: () => ({ looked: 0 }),
  run(whole, report, context, state) {
    const values = new RuleValues(whole, categorySplitter(context.metadata));
    const levels = new Map((context.metadata?.orgUnits ?? []).map(({ id, level }) => [id, level]));
    for (const rule of context.metadata?.validationRules ?? []) {
      const ready = readyRule(rule);
      if (typeof ready === 'string') continue;
      for (const spot of spotsOf(ready, values)) {
        if (!holdsFor(rule, levels.get(spot.place), spot.period.type, context)) continue;
        state.looked += 1;
        const broken = evaluateRule(ready, spot, values);
        if (broken === undefined) continue;
        report(broken.at, { ...sides(rule, broken), ...where(rule, spot, context) }, rule.id);
      }
    }
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, {
          en: 'no element of a validation rule is in these files',
          fr: "aucun élément d'une règle de validation dans ces fichiers",
        })
      : undefined,
  examples: [
    {
      says: 'Screened are at most the donated.',
      files: { 'q4.csv': exampleUpload(['screened,5', 'donated,6']) },
      metadata: EXAMPLE_RULES,
      finds: [],
    },
    {
      says: 'More were screened than donated.',
      files: { 'q4.csv': exampleUpload(['screened,6', 'donated,5']) },
      metadata: EXAMPLE_RULES,
      finds: ['F2'],
    },
    {
      says: 'NEVER_SKIP: what is missing counts 0, so 5 is more than it.',
      files: { 'q4.csv': exampleUpload(['screened,5']) },
      metadata: EXAMPLE_RULES,
      finds: ['F2'],
    },
    {
      says: 'The left side is missing: 0 is at most 6.',
      files: { 'q4.csv': exampleUpload(['donated,6']) },
      metadata: EXAMPLE_RULES,
      finds: [],
    },
    {
      says: 'No element of a rule is in the file.',
      files: { 'q4.csv': exampleUpload(['other,6']) },
      metadata: EXAMPLE_RULES,
      finds: 'no element of a validation rule is in these files',
    },
    {
      says: 'Without metadata there are no rules.',
      files: { 'q4.csv': exampleUpload(['screened,6']) },
      finds: 'no validation rules are in the metadata',
    },
  ],
};

function holdsFor(rule: ValidationRule, level: number | undefined, periodType: string, context: CheckContext): boolean {
  if (rule.orgUnitLevels !== undefined && (level === undefined || !rule.orgUnitLevels.includes(level))) return false;
  return context.option('validation-rule', 'strictPeriodType') !== true || rule.periodType === undefined || rule.periodType === periodType;
}

function sides(rule: ValidationRule, { left, right }: { left: number | null; right: number | null }): Args {
  return {
    rule: rule.name,
    ruleId: rule.id,
    operator: rule.operator,
    ...(left === null ? {} : { left }),
    ...(right === null ? {} : { right }),
    ...(rule.left.description === undefined ? {} : { leftSide: rule.left.description }),
    ...(rule.right.description === undefined ? {} : { rightSide: rule.right.description }),
  };
}

function where(
  rule: ValidationRule,
  spot: { place: string; period: { id: string; calendar: string; type: string }; attribute: string },
  context: CheckContext,
): Args {
  const combo = context.metadata?.attributeOptionCombos?.find(({ id }) => id === spot.attribute)?.name ?? spot.attribute;
  return {
    place: placeName(spot.place, context),
    period: spot.period.id,
    calendar: spot.period.calendar,
    ...(combo === '' ? {} : { attribute: combo }),
    ...(rule.periodType === undefined || rule.periodType === spot.period.type ? {} : { rulePeriodType: rule.periodType }),
  };
}

/** `6 at Kaya in the 4th quarter of 2017, expected at most 5: rule "…"`. */
function sentence(args: Args, language: Language): string {
  const fr = language === 'fr';
  const period = sayPeriod(args)(language);
  const attribute = args['attribute'] === undefined ? '' : ` (${String(args['attribute'])})`;
  const place = fr ? `à ${String(args['place'])}${attribute} en ${period}` : `at ${String(args['place'])}${attribute} in ${period}`;
  const expected = `${fr ? 'attendue' : 'expected'} ${sayRelation(args, language)} ${saySide(args['right'], language)}`;
  const rule = fr ? `règle « ${String(args['rule'])} »` : `rule "${String(args['rule'])}"`;
  return `${saySide(args['left'], language)} ${place}, ${expected}, ${rule}`;
}
