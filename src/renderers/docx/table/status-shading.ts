import { ShadingType, type IShadingAttributesProperties } from 'docx';
import type { Look } from '../../excel/layout/sheet-plan.ts';

/** Four greys in print: dark, hatched, light, white. */
export function statusShading({ fill = 'FFFFFF', hatch }: Look): IShadingAttributesProperties {
  return hatch === undefined
    ? { type: ShadingType.CLEAR, color: 'auto', fill }
    : { type: ShadingType.THIN_DIAGONAL_STRIPE, color: hatch, fill };
}
