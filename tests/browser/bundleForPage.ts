import { build } from 'vite';

/** A module and all that it needs as one script; run in a page, it leaves the module's exports in the variable `name`. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${entry} could not be built.`);
  return chunk.code;
}
