import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

/** Beside the scripts. */
export const dataFile = 'analysis.json';

/** Fitted weights and long lists of ours; compromise's lexicon, and how it inflects. */
const isData = (path: string): boolean =>
  /^lib\/analysis\/.*\.json$/.test(path) || /\/compromise\/src\/.*\/_data\.js$/.test(path);

/** Before the names of the modules that stand in for data. */
const mark = '\0data:';

/** Takes the modules that are nothing but data out of a bundle, each as one value that the rest asks for by its source. */
export function takeData(root: string): Plugin {
  const taken = new Map<string, unknown>();
  return {
    name: 'whosaid:data',
    enforce: 'pre',
    async resolveId(path, importer) {
      if (!/\.json$|_data\.js$/.test(path)) return null;
      const file = (await this.resolve(path, importer, { skipSelf: true }))?.id ?? '';
      const inProject = normalizePath(relative(root, file));
      if (!isData(inProject)) return null;
      // Without its ending: whatever ends in .json Vite takes for JSON.
      const source = inProject.replace(/\.\w+$/, '');
      taken.set(source, await valueOf(file));
      return mark + source;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const source = id.slice(mark.length);
      return `import { dataOf } from '/entrypoints/analysis/analysisData';\nexport default dataOf(${JSON.stringify(source)});`;
    },
    generateBundle() {
      if (taken.size === 0) return;
      // Sorted, as modules are found in any order, and builds are to be alike.
      const sorted = Object.fromEntries([...taken].sort(([a], [b]) => (a < b ? -1 : 1)));
      this.emitFile({ type: 'asset', fileName: dataFile, source: JSON.stringify(sorted) });
    },
  };
}

/** What a module of data exports. */
async function valueOf(file: string): Promise<unknown> {
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
  return ((await import(pathToFileURL(file).href)) as { default: unknown }).default;
}
