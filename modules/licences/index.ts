import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { writeNotice, type Bundled } from './notice';

/** The file of a bundle in which Vite lists its packages, until it is taken out. */
const list = 'licences.json';

/** What the notice replaces in `entrypoints/licences/index.html`. */
const place = '<!-- notice -->';

/**
 * Writes the notice of every licence into the page that shows it. Vite lists the packages whose code went into each bundle,
 * whatever `package.json` calls them; word lists and weights say themselves where they come from.
 */
export default defineWxtModule((wxt) => {
  if (wxt.config.command !== 'build') return;
  const bundled: Bundled[] = [];
  wxt.hook('vite:build:extendConfig', (_entrypoints, config) => {
    config.build = { ...config.build, license: { fileName: list } };
    config.plugins = [...(config.plugins ?? []), takeList((packages) => void bundled.push(...packages))];
  });
  wxt.hook('build:done', ({ config: { root, outDir } }) => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const notice = writeNotice({
      own: { ...packageIn(root), text: read('LICENSE') },
      packages: [...bundled, namesPackage(root), { ...wordNet, text: read('LICENSES/WordNet.txt') }],
      // Packages of WXT are published without the file of their licence.
      missing: (name) => (/^(?:wxt$|@wxt-dev\/)/.test(name) ? read('LICENSES/MIT-wxt.txt') : undefined),
      data: sourcesOfData(join(root, 'lib/analysis')),
      apache: read('LICENSES/Apache-2.0.txt'),
    });
    const page = join(outDir, 'licences.html');
    const html = readFileSync(page, 'utf8');
    if (!html.includes(place)) throw new Error(`${page} has no place for the notice.`);
    const whole = html.replace(place, () => notice);
    writeFileSync(page, whole);
  });
});

/** Takes Vite's list out of a bundle. */
const takeList = (take: (packages: readonly Bundled[]) => void): Plugin => ({
  name: 'whosaid:licences',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const asset = bundle[list];
      if (asset?.type !== 'asset') throw new Error('Vite has not listed what is in the bundle.');
      take(JSON.parse(String(asset.source)) as Bundled[]);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- this is how a bundle is told to leave a file out
      delete bundle[list];
    },
  },
});

function packageIn(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  return { name, version, identifier: license };
}

/** The package that `names.json` is made of: none of its code is in a bundle. */
function namesPackage(root: string): Bundled {
  const folder = join(root, 'node_modules/@faker-js/faker');
  return { ...packageIn(folder), text: readFileSync(join(folder, 'LICENSE'), 'utf8') };
}

/** The lexicon that `peoples.json` is made of. */
const wordNet = { name: 'WordNet', version: '3.1', identifier: 'WordNet' };

/** What each word list and each set of weights says about its sources and their licences. */
const sourcesOfData = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('tsconfig.json'))
    .sort()
    .map((file) => {
      const { about } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { about?: string };
      if (about === undefined) throw new Error(`${file} does not say where it comes from.`);
      return about;
    });
