import { cruise, type ICruiseResult } from 'dependency-cruiser';

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly circular: boolean;
}

export interface Cruised {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}

/** Every import of the given folders, types and lazy ones included. @param base folder of the project to cruise */
export async function cruiseProject(base: string, folders: readonly string[]): Promise<Cruised> {
  const { output } = await cruise(
    [...folders],
    {
      baseDir: base,
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['node_modules'] },
      exclude: { path: ['\\.test\\.ts$', '^test/'] },
      ruleSet: { forbidden: [{ name: 'circle', severity: 'error', from: {}, to: { circular: true } }] },
      validate: true,
    },
    { extensions: ['.ts', '.js'] } as never,
  );
  const { modules } = output as ICruiseResult;
  const ours = modules.filter((module) => /^(src|bin)\//.test(module.source));
  return {
    files: ours.map((module) => module.source),
    imports: ours.flatMap((module) =>
      module.dependencies.map((one) => ({ from: module.source, to: one.resolved, circular: one.circular })),
    ),
  };
}
