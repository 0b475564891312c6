/** The contract `deliver.causes/1`. What is absent is null. */
import type { Json } from '../../core/document.ts';
import type { CauseNode, CausesOfPriority, RankedIntervention } from '../../delivery/causes/result.ts';
import { sourceFacts } from '../../programme/facts/source-facts.ts';
import type { CausesInput } from './input.ts';

function nodeFacts({ cause, children }: CauseNode): Json {
  const { code, text, category, evidence } = cause;
  return { code, text, category: category ?? null, evidence: evidence ?? null, causes: children.map(nodeFacts) };
}

/** Raters are counted, not named. */
function interventionFacts(one: RankedIntervention): Json {
  return {
    intervention: one.intervention,
    title: one.title,
    cause: one.cause ?? null,
    rank: one.rank ?? null,
    score: one.score ?? null,
    raters: one.raters,
    criteria: one.criteria.map(({ criterion, raters, mean, lowest, highest }): Json => ({
      criterion,
      raters,
      mean: mean ?? null,
      lowest: lowest ?? null,
      highest: highest ?? null,
    })),
    disagreement: [...one.disagreement],
    inPlan: one.inPlan,
  };
}

/** A plain value with keys in a fixed order, the same for the same result. */
export function causesFacts({ causes, asOf, inputs, leftOut = [] }: Pick<CausesInput, 'causes' | 'asOf' | 'inputs' | 'leftOut'>): Json {
  return {
    schema: 'deliver.causes/1',
    asOf: asOf.id,
    priorities: causes.map(({ priority, tree, interventions, reasons }: CausesOfPriority): Json => ({
      priority,
      causes: tree.map(nodeFacts),
      interventions: interventions.map(interventionFacts),
      reasons: [...reasons],
    })),
    leftOut: leftOut.map(({ at, message, fix }): Json => ({ at: sourceFacts(at), message, fix })),
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })).sort(byFile),
  };
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
