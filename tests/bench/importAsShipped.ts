import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = 'artifacts/bench';

/**
 * A module with all that it needs bundled, as the extension has it. What runs TypeScript file by file gives every function
 * its name as it is made, which costs our code up to a third more and a library's nothing.
 */
export async function importAsShipped<Module>(entry: string): Promise<Module> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, emptyOutDir: false, minify: false },
  });
  const bundle = resolve(folder, basename(entry).replace(/ts$/, 'js'));
  return (await import(pathToFileURL(bundle).href)) as Module;
}
