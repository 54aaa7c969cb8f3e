import { defineWxtModule } from 'wxt/modules';
import { dataFile, takeData } from './takeData';

/**
 * Puts what texts are read with, weights and word lists, into a file of its own, which `entrypoints/analysis/analysisData.ts`
 * reads when the first text comes: in a script, the browser would load all of it at every start of the background.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_wxt, paths) => void paths.push(dataFile));
  wxt.hook('vite:build:extendConfig', (_entrypoints, config) => {
    config.plugins = [...(config.plugins ?? []), takeData(wxt.config.root)];
  });
});
