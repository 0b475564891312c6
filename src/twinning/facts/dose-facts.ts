import type { Json } from '../../core/document.ts';
import type { Dose, DoseOfKind, MemberResult, ProgrammeDose } from '../result.ts';
import { numberOrNull } from './or-null.ts';

/** All that was planned is due unless told otherwise; none is unrecorded unless told. */
function kindFacts({ kind, planned, due, held, attended, unrecorded }: DoseOfKind): { readonly [key: string]: Json } {
  return { kind, planned, due: due ?? planned, held, attended, unrecorded: unrecorded ?? 0 };
}

export function doseFacts({ share, heldShare, dueShare, kinds }: Dose): Json {
  return {
    share: numberOrNull(share),
    heldShare: numberOrNull(heldShare),
    dueShare: numberOrNull(dueShare),
    kinds: kinds.map(kindFacts),
  };
}

export function programmeDoseFacts(dose: ProgrammeDose): Json {
  return {
    ...kindFacts(dose),
    per: dose.per,
    units: dose.units,
    attendances: dose.attendances ?? null,
    participants: dose.participants ?? null,
    uncounted: dose.uncounted ?? 0,
  };
}

export function memberFacts({ member, pairs, dose }: MemberResult): Json {
  return {
    member: member.code,
    name: member.name,
    type: member.type,
    place: member.place ?? null,
    province: member.province ?? null,
    pairs,
    dose: doseFacts(dose),
  };
}
