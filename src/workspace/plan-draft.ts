import { z } from 'zod';
import { oneOf, written } from './yaml-schema.ts';

/**
 * A plan as written, before anybody knows whether it holds: the form of plans/*.yaml, and what the rows of plans.xlsx are gathered into.
 * Every value keeps its place.
 */
const anchor = z.strictObject({ period: written('a period such as 2025-06'), value: written('a number') });

const intervention = z.strictObject({
  id: written(),
  title: written().optional(),
  owner: written().optional(),
  from: written('a period').optional(),
  over: written('a length such as 6 months').optional(),
  effect: written('a number').optional(),
});

const milestone = z.strictObject({
  title: written(),
  due: written('a date such as 2026-06-30'),
  owner: written().optional(),
  done: written('a date such as 2026-06-30').optional(),
});

const risk = z.strictObject({
  title: written(),
  likelihood: written().optional(),
  impact: written().optional(),
  response: written().optional(),
});

export const SHAPES = ['linear', 'compound', 's-curve', 'points', 'seasonal', 'interventions'] as const;

export const PLAN_SCHEMA = z.strictObject({
  priority: written('the name of the priority, such as medicine-stockouts'),
  title: written().optional(),
  owner: written().optional(),
  indicator: written('the code of an indicator'),
  scope: written('the code of a place').optional(),
  league_level: written('a level').optional(),
  baseline: anchor,
  target: anchor,
  trajectory: z.strictObject({
    shape: written(`one of ${SHAPES.join(', ')}`),
    interventions: z.array(intervention).optional(),
    points: z.array(anchor).optional(),
    between: oneOf(['linear', 'hold']).optional(),
    steepness: written('a number').optional(),
    middle: written('a number').optional(),
    shares: z.array(written('a number')).optional(),
  }),
  interventions: z.array(intervention).optional(),
  milestones: z.array(milestone).optional(),
  chain: z.array(written()).optional(),
  risks: z.array(risk).optional(),
  progress: z.array(written('the code of an indicator')).optional(),
  watch: z.array(written('the code of an indicator')).optional(),
});

export type PlanDraft = z.output<typeof PLAN_SCHEMA>;
export type InterventionDraft = z.output<typeof intervention>;
export type MilestoneDraft = z.output<typeof milestone>;
export type RiskDraft = z.output<typeof risk>;
export type AnchorDraft = z.output<typeof anchor>;
