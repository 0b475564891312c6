import type { Check } from '../../core/check.ts';
import type { Source } from '../../core/source.ts';

/** Codes under which readers keep a DHIS2 data value whose attribute they do not know. */
const MISNAMED = new Set(['misspelt-attribute', 'unknown-attribute']);

/** An attribute of a DHIS2 data value that DHIS2 does not know: what it was to say is not in the key of the value. */
export const misnamedAttribute: Check<'file'> = {
  code: 'misnamed-attribute',
  severity: 'error',
  source:
    'DHIS2 data value sets, docs and DataExportOutput [V]; datim-validation test-json-bad-attributes.json, test-xml-bad-attributes.xml [V]',
  scope: 'file',
  words: {
    en: {
      title: 'Attribute that DHIS2 does not know',
      why: 'A data value is known by data element, period, organisation unit and option combinations. What stands under another name is not read, and the value could land in the wrong place.',
      message: ({ attribute }) => `Unexpected attribute "${attribute}", expected those of a DHIS2 data value.`,
      fix: () => 'Name it dataElement, period, orgUnit, categoryOptionCombo, attributeOptionCombo or value, or take it out.',
    },
    fr: {
      title: 'Attribut que DHIS2 ne connaît pas',
      why: "Une valeur est connue par l'élément de données, la période, l'unité d'organisation et les combinaisons d'options. Ce qui porte un autre nom n'est pas lu, et la valeur pourrait arriver au mauvais endroit.",
      message: ({ attribute }) => `Attribut « ${attribute} » inattendu, attendu ceux d'une valeur de données DHIS2.`,
      fix: () => 'Nommez-le dataElement, period, orgUnit, categoryOptionCombo, attributeOptionCombo ou value, ou enlevez-le.',
    },
  },
  run({ source, table }, report) {
    for (const { at, code } of [...table.leftOut, ...table.unsure]) {
      if (!MISNAMED.has(code)) continue;
      const attribute = attributeOf(at);
      report(at, { attribute }, `${source.file} ${attribute}`);
    }
  },
  examples: [
    {
      says: 'A value with the names that DHIS2 gives.',
      files: { 'june.json': '{"dataValues":[{"dataElement":"sqvgFXuNWTB","period":"202606","orgUnit":"spOvV05GdUT","value":"4"}]}' },
      finds: [],
    },
    {
      says: 'The organisation unit stands under a name of its own.',
      files: { 'june.json': '{"dataValues":[\n{"dataElement":"sqvgFXuNWTB","period":"202606","org_Unit":"spOvV05GdUT","value":"4"}]}' },
      finds: ['A2'],
    },
    {
      says: 'A category stands under a name that DHIS2 does not know.',
      files: {
        'june.json':
          '{"dataValues":[\n{"dataElement":"sqvgFXuNWTB","period":"202606","orgUnit":"spOvV05GdUT","disagg":"MD7ummNwSpv","value":"4"}]}',
      },
      finds: ['A2'],
    },
  ],
};

/** `dataValues[3].org_Unit` → `org_Unit`. */
function attributeOf({ field = '' }: Source): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
