/** Every file the numbers come from, with its hash. */
import type { Section } from '../../core/document.ts';
import type { Words } from '../words/words.ts';
import type { StocktakeInput } from './input.ts';

interface Reading {
  /** Those that all packs share. */
  readonly common: Words;
  readonly input: Pick<StocktakeInput, 'inputs'>;
}

export function inputsSection({ common: words, input }: Reading, names: { readonly id: string; readonly sheet: string }): Section {
  return {
    ...names,
    title: words.inputs,
    role: 'annex',
    blocks: [
      {
        kind: 'table',
        id: 'input-files',
        filter: true,
        columns: [
          { id: 'file', label: words.file, kind: 'text', width: 3 },
          { id: 'rows', label: words.rows, kind: 'number', decimals: 0, align: 'right' },
          { id: 'period', label: words.period, kind: 'text', width: 2 },
          { id: 'sha256', label: words.sha256, kind: 'text', width: 6.5 },
        ],
        rows: input.inputs.map((file) => [
          { value: file.file },
          { value: file.rows ?? null },
          { value: file.period ?? '' },
          { value: file.sha256 },
        ]),
        empty: words.noInputs,
      },
    ],
  };
}
