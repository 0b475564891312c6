/** A message of a DHIS2 server with numbered slots, and which facts of a finding fill them: names of `args`, the first that is there. `#` is the value's index. */
export interface ConflictTemplate {
  readonly code: string;
  readonly message: string;
  readonly slots: readonly (readonly string[])[];
}

/** What servers up to 2.42 and from 2.43 on answer to the value that a rule finds. */
export interface ConflictTemplates {
  readonly before243?: ConflictTemplate;
  readonly from243?: ConflictTemplate;
}

function template(code: string, message: string, ...slots: readonly (string | readonly string[])[]): ConflictTemplate {
  return { code, message, slots: slots.map((slot) => (typeof slot === 'string' ? [slot] : slot)) };
}

const TEXT = ['text', 'value', 'name'];
const ELEMENT = ['elementId', 'element', 'text'];
const NOT_VALID_PERIOD = template('E7611', 'Period not valid: {0}', ['text', 'period']);
const SAME_VALUE = template('E8128', 'Value #{0} all affect the same data value: {1}', '#', ['element']);
const UNTIMELY_PLACE = template('E8031', 'Untimely data entry for org unit {0} and period(s): {1}', 'place', 'period');
const UNKNOWN_PLACE: ConflictTemplates = {
  before243: template('E7612', 'Organisation unit not found or not accessible: {0}', TEXT),
  from243: template('E8107', 'Value #{0} org unit not found: {1}', '#', TEXT),
};

/**
 * Our codes → DHIS2's. Codes and messages are facts of dhis2-core, dhis-api/src/main/java/org/hisp/dhis/feedback/ErrorCode.java,
 * tags 2.42.5 and 2.43.1 (BSD-3-Clause; methods.md 2.7 [V]). E7611 stands in both. A rule without an entry finds what DHIS2 takes.
 */
export const CONFLICTS: Readonly<Record<string, ConflictTemplates>> = {
  'unknown-org-unit': UNKNOWN_PLACE,
  'unknown-place': UNKNOWN_PLACE,
  'unknown-data-element': {
    before243: template('E7610', 'Data element not found or not accessible: {0}', TEXT),
    from243: template('E8103', 'Value #{0} data element not found: {1}', '#', TEXT),
  },
  'unknown-category-option-combo': {
    before243: template('E7613', 'Category option combo not found or not accessible for writing data: {0}', TEXT),
    from243: template('E8108', 'Value #{0} category option combo not found: {1}', '#', TEXT),
  },
  'unknown-attribute-option-combo': {
    before243: template('E7615', 'Attribute option combo not found or not accessible for writing data: {0}', TEXT),
    from243: template('E8110', 'Value #{0} attribute option combo not found: {1}', '#', TEXT),
  },
  'outside-uploader': {
    before243: template('E7617', 'Organisation unit: {0} not in hierarchy of current user: {1}', ['place', 'text'], ['uploader']),
    from243: template('E8011', 'Current user cannot enter data for org unit(s): {0}', ['place', 'text']),
  },
  'closed-place': { from243: UNTIMELY_PLACE },
  'not-yet-open-place': { from243: UNTIMELY_PLACE },
  'illegal-period': { before243: NOT_VALID_PERIOD, from243: NOT_VALID_PERIOD },
  'unreadable-period': { before243: NOT_VALID_PERIOD, from243: NOT_VALID_PERIOD },
  'wrong-period-type': {
    before243: template('E7632', 'Period type of period: {0} not valid for data element: {1}', 'period', ELEMENT),
    from243: template('E8021', 'Data set {0} not usable with period(s): {1}', 'dataSet', 'period'),
  },
  'future-period': {
    before243: template(
      'E7641',
      'Period: {0} is after latest open future period: {3} for data element: {1} and data set: {2}',
      'period',
      ELEMENT,
      'dataSet',
      'latest',
    ),
    from243: template('E8030', 'Untimely data entry for data set {0} and period(s): {1}', 'dataSet', 'period'),
  },
  'outside-mechanism-dates': {
    before243: template('E7638', 'Period: {0} is not within date range of attribute option combo: {1}', 'period', 'name'),
    from243: template('E8032', 'Untimely data entry for attribute option combo {0} and period(s): {1}', 'name', 'period'),
  },
  'wrong-value-type': {
    before243: template('E7619', 'Value must match value type of data element {0}: {1}', ELEMENT, ['value', 'text']),
    from243: template('E8122', 'Value #{0} value {1} is no valid {2}: {3}', '#', ['value', 'text'], ['type', 'valueType'], ELEMENT),
  },
  'invalid-option': {
    before243: template('E7621', 'Data value is not a valid option of the data element option set: {0}', ELEMENT),
    from243: template('E8123', 'Value #{0} value {1} is no valid option for data element {2}', '#', ['value', 'text'], ELEMENT),
  },
  'foreign-disaggregation': {
    before243: template(
      'E7634',
      'Category option combo: {0} must be part of category combo of data element: {1}',
      ['combo', 'category'],
      ELEMENT,
    ),
    from243: template('E8024', 'Data set {0} + data element {1} not usable with category option combo(s): {2}', 'dataSet', ELEMENT, [
      'combo',
      'category',
    ]),
  },
  'element-not-in-data-set': {
    before243: template('E7633', 'Data element: {0} is not part of dataset(s): {1}', ELEMENT, 'dataSet'),
    from243: template('E8020', 'Data set {0} not usable with data element(s): {1}', 'dataSet', ELEMENT),
  },
  'exact-duplicate': { from243: SAME_VALUE },
  'conflicting-duplicate': { from243: SAME_VALUE },
};
