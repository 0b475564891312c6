/** Metadata of a DHIS2 system, as exported from it, and what a rule may ask of it. */
import type { PeriodType } from './period/period.ts';
import type { Source } from './source.ts';

/** DHIS2 value types, and for the workspace's own elements the same words. */
export type ValueType =
  | 'NUMBER'
  | 'UNIT_INTERVAL'
  | 'PERCENTAGE'
  | 'INTEGER'
  | 'INTEGER_POSITIVE'
  | 'INTEGER_NEGATIVE'
  | 'INTEGER_ZERO_OR_POSITIVE'
  | 'BOOLEAN'
  | 'TRUE_ONLY'
  | 'DATE'
  | 'DATETIME'
  | 'TIME'
  | 'TEXT'
  | 'LONG_TEXT'
  | 'LETTER'
  | 'PHONE_NUMBER'
  | 'EMAIL'
  | 'URL'
  | 'OTHER';

export interface DataElementFacts {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly valueType: ValueType;
  readonly optionSet?: string;
  readonly categoryCombo?: string;
  /** Category combinations that data sets use for it in place of its own. */
  readonly dataSetCategoryCombos?: readonly string[];
  readonly zeroIsSignificant?: boolean;
}

export interface OrgUnitFacts {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly parent?: string;
  readonly level?: number;
  /** Other names; no export has them. */
  readonly aliases?: readonly string[];
  /** ISO dates. */
  readonly opened?: string;
  readonly closed?: string;
}

export interface OptionSetFacts {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
}

export interface OptionComboFacts {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly categoryCombo?: string;
  /** ISO dates within which data may be entered against it (a mechanism). */
  readonly starts?: string;
  readonly ends?: string;
  readonly orgUnits?: readonly string[];
}

export interface DataSetFacts {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly periodType: PeriodType;
  /** Empty where the export does not say. */
  readonly elements: readonly string[];
  /** Empty where the export does not say. */
  readonly orgUnits: readonly string[];
  readonly expiryDays?: number;
  readonly timelyDays?: number;
  readonly openFuturePeriods?: number;
}

export type RuleOperator =
  | 'equal_to'
  | 'not_equal_to'
  | 'greater_than'
  | 'greater_than_or_equal_to'
  | 'less_than'
  | 'less_than_or_equal_to'
  | 'compulsory_pair'
  | 'exclusive_pair';

export type MissingStrategy = 'SKIP_IF_ANY_VALUE_MISSING' | 'SKIP_IF_ALL_VALUES_MISSING' | 'NEVER_SKIP';

export interface RuleSide {
  readonly expression: string;
  readonly description?: string;
  readonly missing: MissingStrategy;
  /** Values are taken from a window of days that ends with the period. */
  readonly slidingWindow?: boolean;
}

export interface ValidationRule {
  readonly id: string;
  readonly name: string;
  readonly operator: RuleOperator;
  readonly importance?: string;
  readonly periodType?: PeriodType;
  /** Levels at which it holds; absent for all. */
  readonly orgUnitLevels?: readonly number[];
  readonly left: RuleSide;
  readonly right: RuleSide;
  /** Where it stands in the export. */
  readonly at?: Source;
}

/** Whatever part of the metadata was given; an absent list was not given, an empty one was and is empty. */
export interface Metadata {
  readonly dataElements?: readonly DataElementFacts[];
  readonly orgUnits?: readonly OrgUnitFacts[];
  readonly optionSets?: readonly OptionSetFacts[];
  readonly categoryOptionCombos?: readonly OptionComboFacts[];
  readonly attributeOptionCombos?: readonly OptionComboFacts[];
  readonly dataSets?: readonly DataSetFacts[];
  readonly validationRules?: readonly ValidationRule[];
  /** What the files hold that could not be taken, and what they say in two ways. */
  readonly remarks?: readonly { readonly at: Source; readonly text: string }[];
}
