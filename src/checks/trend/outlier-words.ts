import type { CheckWords } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { floodWords } from '../flood.ts';
import { sayNumber, sayRange, sayShare, sayWhere } from './say.ts';

/** What one variant says of itself, in both languages. */
export interface VariantWords {
  readonly name: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, string>>;
}

/** Names of the variants as sentences have them. */
const VARIANT_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'outlier-modified-z': { en: 'modified Z', fr: 'Z modifié' },
  'outlier-who-z': { en: 'WHO z', fr: 'z OMS' },
  'outlier-dhis2-z': { en: 'DHIS2 z', fr: 'z DHIS2' },
  'outlier-fastr': { en: 'FASTR', fr: 'FASTR' },
};

/** Words of an outlier rule: one sentence shape for all variants, each named. */
export function outlierWords({ name, why }: VariantWords): Readonly<Record<Language, CheckWords>> {
  return floodWords({
    en: {
      title: `Outlier: ${name.en}`,
      why: why.en,
      message: (args) =>
        `Unexpected ${sayNumber(args['value'], 'en')} for ${sayWhere(args, 'en')}, expected about ${usual(args, 'en')} as in ` +
        `${sayNumber(args['others'], 'en')} other periods (${name.en} ${score(args, 'en')}${others(args, 'en')}).`,
      fix: (args) => `${slip(args, 'en')}Compare with the register and confirm or correct the value with the facility.`,
    },
    fr: {
      title: `Valeur aberrante : ${name.fr}`,
      why: why.fr,
      message: (args) =>
        `Valeur inattendue ${sayNumber(args['value'], 'fr')} pour ${sayWhere(args, 'fr')}, attendu environ ${usual(args, 'fr')} comme dans ` +
        `${sayNumber(args['others'], 'fr')} autres périodes (${name.fr} ${score(args, 'fr')}${others(args, 'fr')}).`,
      fix: (args) => `${slip(args, 'fr')}Comparez avec le registre et confirmez ou corrigez la valeur avec la formation sanitaire.`,
    },
  });
}

function usual(args: Args, language: Language): string {
  return sayRange(args['usualLow'], args['usualHigh'], language);
}

function score(args: Args, language: Language): string {
  const limit = language === 'fr' ? 'limite' : 'limit';
  const n = `n = ${sayNumber(args['n'], language)}`;
  if (args['scoreUnit'] === 'share') {
    const of = language === 'fr' ? 'des 12 dernières périodes' : 'of the last 12 periods';
    return `${sayShare(args['score'], language)} ${of}, ${limit} ${sayShare(args['limit'], language)}, ${n}`;
  }
  const unit = args['scoreUnit'] === undefined ? '' : ` ${String(args['scoreUnit'])}`;
  return `${sayNumber(args['score'], language, 1)}${unit}, ${limit} ${sayNumber(args['limit'], language, 1)}, ${n}`;
}

/** The other variants that call it an outlier too. */
function others(args: Args, language: Language): string {
  const codes = Array.isArray(args['variants']) ? (args['variants'] as readonly string[]) : [];
  const names = codes.filter((code) => code !== args['variant']).map((code) => VARIANT_NAMES[code]?.[language] ?? code);
  if (names.length === 0) return language === 'fr' ? ' ; aucune autre variante' : '; no other variant';
  return `${language === 'fr' ? ' ; aussi ' : '; also '}${names.join(', ')}`;
}

/** `Possibly 81 or 82 with a digit too many. ` */
export function slip(args: Args, language: Language): string {
  const { slip: kind, possible } = args;
  if (typeof kind !== 'string' || !Array.isArray(possible)) return '';
  const numbers = readings(possible as readonly string[], language);
  if (language === 'fr') return `Peut-être ${numbers}, avec un chiffre ${kind === 'too-many' ? 'de trop' : 'en moins'}. `;
  return `Possibly ${numbers} with a digit ${kind === 'too-many' ? 'too many' : 'missing'}. `;
}

const FEW = 3;

/** `81 or 82`; of many, the first and the last. */
function readings(possible: readonly string[], language: Language): string {
  const said = possible.map((one) => sayNumber(Number(one), language));
  if (said.length > FEW) return language === 'fr' ? `entre ${said[0]} et ${said.at(-1)}` : `one of ${said[0]} to ${said.at(-1)}`;
  const last = said.at(-1) ?? '';
  return said.length === 1 ? last : `${said.slice(0, -1).join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}`;
}
