import type { Json } from '../../core/document.ts';
import type { Dose, DoseOfKind, MemberResult, ProgrammeDose } from '../result.ts';
import { numberOrNull } from './or-null.ts';

function kindFacts({ kind, planned, held, attended }: DoseOfKind): { readonly [key: string]: Json } {
  return { kind, planned: numberOrNull(planned), held: numberOrNull(held), attended: numberOrNull(attended) };
}

export function doseFacts({ share, heldShare, kinds }: Dose): Json {
  return { share: numberOrNull(share), heldShare: numberOrNull(heldShare), kinds: kinds.map(kindFacts) };
}

export function programmeDoseFacts(dose: ProgrammeDose): Json {
  return { ...kindFacts(dose), per: dose.per, units: numberOrNull(dose.units), participants: numberOrNull(dose.participants) };
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
