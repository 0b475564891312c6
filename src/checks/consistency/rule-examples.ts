import type { Metadata } from '../../core/metadata.ts';

/** Two rules of an invented system. */
export const EXAMPLE_RULES: Metadata = {
  validationRules: [
    {
      id: 'screenedAll',
      name: 'Blood units screened <= donated',
      operator: 'less_than_or_equal_to',
      periodType: 'quarterly',
      left: { expression: '#{screened}', missing: 'NEVER_SKIP' },
      right: { expression: '#{donated}', missing: 'NEVER_SKIP' },
    },
    {
      id: 'onlyOneWay',
      name: 'By sex :exclusive: by age and sex',
      operator: 'exclusive_pair',
      left: { expression: '#{sex}', missing: 'SKIP_IF_ALL_VALUES_MISSING' },
      right: { expression: '#{ageSex}', missing: 'SKIP_IF_ALL_VALUES_MISSING' },
    },
  ],
};

/** @param values `element,value` */
export function exampleUpload(values: readonly string[]): string {
  const rows = values.map((value) => {
    const [element, number] = value.split(',');
    return `${element},2017Q4,oUdX2BkI0ur,,,${number}`;
  });
  return ['dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value', ...rows, ''].join('\n');
}
