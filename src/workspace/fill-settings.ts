import { stringify } from 'yaml';
import { UserError } from '../core/user-error.ts';

/**
 * Sets top-level keys in the text of a settings file, line by line, so that its notes stay where they are.
 * A key that stands as a note (`# author: …`) is made a key. @throws UserError where a key stands nowhere
 */
export function fillSettings(text: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((filled, [key, value]) => fillLine(filled, key, value), text);
}

function fillLine(text: string, key: string, value: string | number): string {
  const line = new RegExp(`^(?:# )?(${key}:) *[^#\\r\\n]*?( *#.*)?$`, 'm');
  const match = line.exec(text);
  if (match === null) throw new UserError(`Unexpected template without "${key}", expected it.`, 'Install deliver again.');
  const written = `${match[1]} ${typeof value === 'number' ? value : quoted(value)}`;
  const note = match[2]?.trim();
  const column = note === undefined ? 0 : match[0].lastIndexOf(note);
  const whole = note === undefined ? written : `${written.padEnd(column - 1)} ${note}`;
  return text.slice(0, match.index) + whole + text.slice(match.index + match[0].length);
}

/** On one line, quoted only where it must be. */
function quoted(value: string): string {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') ? JSON.stringify(value) : plain;
}
