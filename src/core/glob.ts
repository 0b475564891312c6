/**
 * Turns a file pattern into a test of paths with `/`: `*` within one name, `**` across folders, `?` one character.
 * Case does not matter, as on the disks of Windows.
 */
export function globTest(pattern: string): (path: string) => boolean {
  const parts = pattern.replaceAll('\\', '/').split(/(\*\*\/|\*\*|\*|\?)/);
  const source = parts.map((part) => WILD[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&')).join('');
  const expression = new RegExp(`^${source}$`, 'i');
  return (path) => expression.test(path);
}

const WILD: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
