import { allBytes } from '../core/bytes.ts';
import type { Document } from '../core/document.ts';
import type { Folder } from '../core/folder.ts';
import { folderName, isoFromDay } from '../core/period/index.ts';
import { twinningSettings } from '../core/twinning-settings.ts';
import type { Language } from '../core/language.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { retreatFacts } from '../packs/retreat/facts.ts';
import { retreatDocument } from '../packs/retreat/retreat-document.ts';
import { pickTemplate, SHEET_NAMES, templatePath } from '../packs/retreat/templates/index.ts';
import { loadLeadership } from '../workspace/leadership/load-leadership.ts';
import { loadRetreat } from '../workspace/retreat/load-retreat.ts';
import { loadTwinning } from '../workspace/twinning/load-twinning.ts';
import { LEADERSHIP_FILES, leadershipPack } from './leadership.ts';
import { TWINNING_FILES } from './load-network.ts';
import { PROGRAMME_FILES, reviewTheProgramme, type ReviewedProgramme } from './review-the-programme.ts';
import { sayRemarks } from './say-remarks.ts';
import type { StockOptions } from './take-stock.ts';
import { twinningPack } from './twinning.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

/** All that a retreat's pack is made from besides the workspace and its data. */
const FILES = new RegExp(
  [PROGRAMME_FILES, LEADERSHIP_FILES, TWINNING_FILES, /^templates\/.+\.md$/i].map((one) => one.source).join('|'),
  'i',
);

interface TemplateText {
  readonly text: string;
  readonly file: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The briefing pack of a retreat and its exercise sheets. @param code the retreat; the next one by date where absent. @returns exit code 0 */
export async function retreat(code: string | undefined, options: StockOptions & PackOptions, effects: Effects): Promise<number> {
  const reviewed = await reviewTheProgramme(options, effects, FILES);
  const { stock, actions, leaders, programme, causes } = reviewed;
  const { folder, workspace, inputs, path, result, document: stocktake } = stock;
  const today = isoFromDay(Math.floor(effects.now().getTime() / MILLISECONDS_A_DAY));
  const loaded = await loadRetreat(folder, workspace, leaders, code, today);
  if (loaded === undefined)
    throw new UserError(
      'Unexpected workspace without a retreat, expected an agenda in retreats/, write one as the template shows: deliver init --with retreat',
    );
  sayRemarks(loaded.remarks, effects);
  const parts = await takenOver(reviewed);
  const input = {
    retreat: loaded.retreat,
    leaders,
    stocktake: { result, document: stocktake },
    ...parts,
    ...(programme === undefined ? {} : { programme }),
    ...(causes === undefined ? {} : { causes }),
    actions,
    templates: readTemplates(folder, workspace.language, effects.templates),
    workspace,
    inputs,
    language: workspace.language,
  };
  const document = retreatDocument({ ...input, facts: retreatFacts(input) });
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', folderName(result.asOf)), effects);
  return 0;
}

/** The packs of the surveys and of the network, where there are any. */
async function takenOver({ stock, leaders }: ReviewedProgramme): Promise<{ readonly leadership?: Document; readonly twinning?: Document }> {
  const { folder, workspace, data, inputs, result } = stock;
  const surveys = await loadLeadership(folder, workspace, leaders);
  const network = await loadTwinning(folder, workspace);
  const common = { workspace, measures: data.measures, asOf: result.asOf };
  return {
    ...(surveys === undefined ? {} : { leadership: leadershipPack({ ...common, tables: surveys }, inputs) }),
    ...(network === undefined ? {} : { twinning: twinningPack({ ...common, network, settings: twinningSettings(workspace) }, inputs) }),
  };
}

/** The sheets' templates by name: the workspace's own go before the toolkit's. */
function readTemplates(folder: Folder, language: Language, toolkit: Folder): ReadonlyMap<string, TemplateText> {
  const read = (from: Folder, root: string): Map<string, TemplateText> =>
    new Map(
      SHEET_NAMES.flatMap((name) => {
        const path = templatePath(name, language);
        const file = root + path;
        return from.exists(file) ? [[path, { text: new TextDecoder().decode(allBytes(from.open(file))), file }]] : [];
      }),
    );
  const [own, ours] = [read(folder, 'templates/'), read(toolkit, '')];
  return new Map(SHEET_NAMES.map((name) => [name, pickTemplate(name, language, own, ours)]));
}
