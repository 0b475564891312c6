import type { Check } from '../../core/check.ts';
import { readyRule } from './evaluate-rule.ts';
import { EXAMPLE_RULES, exampleUpload } from './rule-examples.ts';
import { sayReason } from '../reason.ts';

const NO_FILE = 'metadata';

/** A validation rule that holds something which is not supported here: named, so that nobody takes it for kept. */
export const validationRuleNotEvaluated: Check<'whole'> = {
  code: 'validation-rule-not-evaluated',
  severity: 'info',
  source:
    'supported: #{element}, #{element.category}, #{element.category.attribute}, *, numbers, + − × ÷, brackets, [days]; not: constants C{}, groups OUG{}, reporting rates R{}, indicators N{}, programme items, functions, sliding windows, levels without the organisation units’ levels [P]',
  scope: 'whole',
  words: {
    en: {
      title: 'Validation rule that cannot be evaluated here',
      why: 'A rule that was not evaluated is not a rule that was kept.',
      message: ({ rule, reason }) =>
        `Unexpected part in the rule "${rule}", expected what can be evaluated without the server (${trimmed(reason)}).`,
      fix: () => 'Run this rule in DHIS2 after the import.',
    },
    fr: {
      title: 'Règle de validation impossible à évaluer ici',
      why: 'Une règle non évaluée n’est pas une règle respectée.',
      message: ({ rule, reason }) =>
        `Partie inattendue dans la règle « ${rule} », une règle évaluable sans le serveur est attendue (${trimmed(reason)}).`,
      fix: () => 'Exécutez cette règle dans DHIS2 après l’import.',
    },
  },
  needs: (context) =>
    context.metadata?.validationRules === undefined
      ? sayReason(context, { en: 'no validation rules are in the metadata', fr: 'aucune règle de validation dans les métadonnées' })
      : undefined,
  run(_whole, report, { metadata }) {
    const noLevels = !(metadata?.orgUnits ?? []).some(({ level }) => level !== undefined);
    for (const [index, rule] of (metadata?.validationRules ?? []).entries()) {
      const ready = readyRule(rule);
      const levels = rule.orgUnitLevels !== undefined && noLevels ? 'levels of organisation units are not in the metadata' : undefined;
      const reason = typeof ready === 'string' ? ready : levels;
      if (reason === undefined) continue;
      report(rule.at ?? { file: NO_FILE, field: `validationRules[${index}]` }, { rule: rule.name, ruleId: rule.id, reason });
    }
  },
  examples: [
    {
      says: 'Rules of elements and numbers.',
      files: { 'q4.csv': exampleUpload(['screened,5', 'donated,6']) },
      metadata: EXAMPLE_RULES,
      finds: [],
    },
    {
      says: 'A rule with a constant, whose value the export does not give.',
      files: { 'q4.csv': exampleUpload(['screened,5']) },
      metadata: {
        validationRules: [
          {
            id: 'r',
            name: 'Half of the target',
            operator: 'greater_than',
            left: { expression: '#{screened}', missing: 'NEVER_SKIP' },
            right: { expression: 'C{bCqvfPR02Im} * 2', missing: 'NEVER_SKIP' },
          },
        ],
      },
      finds: ['file'],
    },
    {
      says: 'Without metadata there are no rules.',
      files: { 'q4.csv': exampleUpload(['screened,6']) },
      finds: 'no validation rules are in the metadata',
    },
  ],
};

function trimmed(reason: unknown): string {
  return String(reason).replace(/\.$/u, '');
}
