import type { CheckContext } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { elementName, placeName } from '../trend/names.ts';
import { sayWhere } from '../trend/say.ts';
import type { Repeated } from './duplicate-values.ts';

/** What the sentences about a repeated value name. `elsewhere` is where its first copy stands. */
export function repeatedArgs(repeated: Repeated, context: CheckContext): Args {
  const { place, element, category, period, values } = repeated;
  const [first, second] = [values[0]!.at, values[1]!.at];
  return {
    values: values.map(({ text }) => text),
    place: placeName(place, context),
    element: elementName(element, category, context),
    period: period.id,
    calendar: period.calendar,
    line: first.line,
    ...(first.sheet === second.sheet ? {} : { sheet: first.sheet }),
    ...(first.file === second.file ? {} : { file: first.file }),
  };
}

/** `line 3`, `line 3 of june.csv`, `row 3 of sheet Kaya`. */
export function sayElsewhere({ line, sheet, file }: Args, language: Language): string {
  const of = language === 'fr' ? ' de ' : ' of ';
  const parts = [
    `${language === 'fr' ? 'ligne' : 'line'} ${String(line ?? '?')}`,
    ...(sheet === undefined ? [] : [`${language === 'fr' ? 'la feuille' : 'sheet'} ${String(sheet)}`]),
    ...(file === undefined ? [] : [String(file)]),
  ];
  return parts.join(of);
}

/** `ANC visits at Kaya in June 2026`. */
export function sayKey(args: Args, language: Language): string {
  return sayWhere(args, language);
}

/** `5 and 6`. */
export function sayValues(values: Args[string], language: Language): string {
  const list = Array.isArray(values) ? (values as readonly string[]) : [];
  const different = [...new Set(list)];
  const shown = different.length > 4 ? [...different.slice(0, 3), '…'] : different;
  return shown.join(language === 'fr' ? ' et ' : ' and ');
}
