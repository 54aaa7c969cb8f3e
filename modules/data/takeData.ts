import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { makeCompromiseWords } from './compromiseWords';

/** The file of data, beside the scripts. */
export const dataFile = 'analysis.json';

/** What the names of modules that stand in for others begin with. */
const prefix = '\0data:';

/** What stands in for a module: its code, which asks for the value by the module's name. */
interface StandIn {
  /** Matches the module's name in its path, which may be anywhere. */
  readonly of: RegExp;
  readonly value?: (file: string) => unknown;
  readonly code: (name: string, file: string) => string;
}

const dataOf = (name: string) => `dataOf(${JSON.stringify(name)})`;
const importDataOf = "import { dataOf } from '/entrypoints/analysis/analysisData';";

const standIns: readonly StandIn[] = [
  // Fitted weights and long lists.
  {
    of: /^lib\/analysis\/.*(?=\.json$)/,
    value: (file) => JSON.parse(readFileSync(file, 'utf8')) as unknown,
    code: (name) => `${importDataOf} export default ${dataOf(name)};`,
  },
  // The words that compromise would unpack, derive others from, and copy one by one.
  {
    of: /\bcompromise\/src\/2-two\/preTagger\/model\/lexicon\/index(?=\.js$)/,
    code: () => 'export const lexicon = {}, switches = {}, frozenLex = {};',
  },
  {
    of: /\bcompromise\/src\/2-two\/preTagger\/model\/_expand\/index(?=\.js$)/,
    value: makeCompromiseWords,
    code: (name, file) => `
      ${importDataOf}
      import { fillModel } from '/modules/data/fillModel';
      import world from ${JSON.stringify(normalizePath(join(dirname(file), '../../../../API/world.js')))};
      export default (model) => {
        fillModel(world.model, ${dataOf(name)});
        return model;
      };`,
  },
];

/** Takes what is nothing but data out of a bundle and into a file, by the names of the modules that it comes from. */
export function takeData(root: string): Plugin {
  const taken = new Map<string, unknown>();
  const codes = new Map<string, string>();
  return {
    name: 'whosaid:data',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (importer === undefined || importer.startsWith(prefix)) return null;
      const file = (await this.resolve(id, importer, { skipSelf: true }))?.id ?? '';
      const path = normalizePath(relative(root, file));
      const standIn = standIns.find(({ of }) => of.test(path));
      if (!standIn) return null;
      // Without its ending: whatever ends in .json Vite takes for JSON.
      const [name = ''] = standIn.of.exec(path) ?? [];
      if (standIn.value) taken.set(name, await standIn.value(file));
      codes.set(prefix + name, standIn.code(name, file));
      return prefix + name;
    },
    load: (id) => codes.get(id) ?? null,
    generateBundle() {
      if (taken.size === 0) return;
      // Sorted, as modules are found in any order and builds have to be reproducible.
      const sorted = Object.fromEntries([...taken].sort(([a], [b]) => (a < b ? -1 : 1)));
      this.emitFile({ type: 'asset', fileName: dataFile, source: JSON.stringify(sorted) });
    },
  };
}
