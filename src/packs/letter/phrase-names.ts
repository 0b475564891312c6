/** Which names a template may use where. */

/** In the letter itself. */
export const BODY_NAMES = ['sender', 'period', 'received', 'files', 'thanks', 'points', 'more', 'attached', 'reply-by', 'from'] as const;

const OF_POINTS = [
  'where',
  'count',
  'message',
  'fix',
  'found',
  'expected',
  'suggestion',
  'text',
  'place',
  'element',
  'category',
  'period',
  'value',
  'low',
  'high',
] as const;

/** In each phrase. */
export const PHRASE_NAMES = {
  received: ['date'],
  'thanks-some': ['rows', 'usable'],
  'thanks-none': ['rows'],
  'thanks-all': ['rows'],
  'thanks-clean': [],
  point: OF_POINTS,
  'point-plain': OF_POINTS,
  'point-many': OF_POINTS,
  more: ['count'],
  attached: ['copies'],
  'reply-by': ['date'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PhraseKey = keyof typeof PHRASE_NAMES;
