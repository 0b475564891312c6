/** How the numbers were made: every threshold with where it comes from. */
import type { Block, Section } from '../../core/document.ts';
import { shareText } from '../../core/number-text.ts';
import type { PackContext } from './context.ts';

const BANDS = ['G', 'AG', 'AR'] as const;

function bandList(context: PackContext): Block[] {
  const { words, language, input } = context;
  const { progress, relative, leastPlannedProgress } = input.workspace.thresholds;
  const share = (value: number): string => shareText(value, language);
  return [
    { kind: 'paragraph', text: words.progressIntro(share(leastPlannedProgress)) },
    {
      kind: 'list',
      title: words.bands,
      items: [...BANDS.map((band) => words.own(words.bandProgress(band, share(progress[band])))), words.bandRed],
    },
    { kind: 'paragraph', text: words.relativeIntro },
    {
      kind: 'list',
      items: [...BANDS.map((band) => words.own(words.bandRelative(band, share(relative[band])))), words.bandRed],
    },
  ];
}

function otherThresholds({ words, language, input }: PackContext): Block {
  const { completenessFloor, outlookLevel, outlookFewest, runRate } = input.workspace.thresholds;
  return {
    kind: 'list',
    title: words.thresholds,
    items: [
      words.own(words.floor(shareText(completenessFloor, language))),
      words.own(`${words.outlook}: ${words.outlookSetting(shareText(outlookLevel, language), outlookFewest)}`),
      words.own(words.runRateSetting(runRate.fewest, runRate.most)),
    ],
  };
}

function outlookMethods({ subjects, words }: PackContext): Block[] {
  const items = subjects.flatMap(({ result, title }) => (result.outlook.kind === 'outlook' ? [`${title}: ${result.outlook.method}`] : []));
  return items.length === 0 ? [] : [{ kind: 'list', title: words.outlook, items }];
}

export function methodSection(context: PackContext, names: { readonly id: string; readonly sheet: string }): Section {
  const { words, input } = context;
  const notes = input.methodNotes ?? [];
  return {
    ...names,
    title: words.method,
    role: 'annex',
    blocks: [
      ...bandList(context),
      otherThresholds(context),
      { kind: 'paragraph', text: words.missing },
      ...outlookMethods(context),
      ...notes.map((text): Block => ({ kind: 'paragraph', tone: 'note', text })),
    ],
  };
}
