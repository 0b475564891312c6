import type { Check } from '../../core/check.ts';
import { ambiguousPlace } from './ambiguous-place.ts';
import { closedPlace } from './closed-place.ts';
import { notYetOpenPlace } from './not-yet-open-place.ts';
import { outsideUploader } from './outside-uploader.ts';
import { wrongLevel } from './wrong-level.ts';
import { movedPlace } from './moved-place.ts';
import { unlistedPlace } from './unlisted-place.ts';
import { unknownAttributeOptionCombo } from './unknown-attribute-option-combo.ts';
import { unknownCategoryOptionCombo } from './unknown-category-option-combo.ts';
import { unknownDataElement } from './unknown-data-element.ts';
import { unknownOrgUnit } from './unknown-org-unit.ts';
import { unknownPlace } from './unknown-place.ts';

/** Rules about where and what: places, and the identifiers of DHIS2. */
export const PLACES_CHECKS: readonly Check[] = [
  unknownPlace,
  ambiguousPlace,
  movedPlace,
  unlistedPlace,
  wrongLevel,
  closedPlace,
  notYetOpenPlace,
  outsideUploader,
  unknownOrgUnit,
  unknownDataElement,
  unknownCategoryOptionCombo,
  unknownAttributeOptionCombo,
] as readonly Check[];
