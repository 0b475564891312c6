import type { CheckContext } from '../core/check.ts';

/** What rules may know, with the options of deliver.yaml. */
export function checkContext(parts: Omit<CheckContext, 'option' | 'language'> & Partial<Pick<CheckContext, 'language'>>): CheckContext {
  const rules = parts.workspace?.rules ?? {};
  return {
    ...parts,
    language: parts.language ?? parts.workspace?.language ?? 'en',
    option: (code, name) => {
      const options = Object.hasOwn(rules, code) ? rules[code]?.options : undefined;
      return options !== undefined && Object.hasOwn(options, name) ? options[name] : undefined;
    },
  };
}
