import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** With Shift beside it, Alt is used by no browser for these, nor by NVDA, JAWS, Narrator or Orca; VoiceOver has Control and Option. */
const keys = (key: string) => ({ default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` });

/** Browsers take no more than four. Chrome has W, Z, N and R for itself, and Orca lists what is on a page with most other letters. */
const suggestedKeys = {
  _execute_action: { suggested_key: keys('D'), description: '__MSG_manifest_openPanel__' },
  'previous-quote': { suggested_key: keys('Comma'), description: '__MSG_manifest_previousQuote__' },
  'next-quote': { suggested_key: keys('Period'), description: '__MSG_manifest_nextQuote__' },
  marks: { suggested_key: keys('Y'), description: '__MSG_manifest_marks__' },
};

/**
 * One script for what the extension's pages share, rather than one for each set of pages: the popup has fewer to wait for, and
 * one compresses better. Style sheets stay with their parts, and what a panel loads late out of what it waits for. Scripts that
 * run elsewhere are one file each.
 */
const shareScript: Plugin = {
  name: 'share-script',
  config: ({ build }) => (build?.lib ? null : { build: { rolldownOptions: { output: { codeSplitting } } } }),
};

const codeSplitting = {
  groups: [
    { name: 'shared', test: /^(?!.*\/late).*\.m?[jt]sx?$/, minShareCount: 3 },
    // WXT has every page load its plugins. There are none, and a file that holds nothing is waited for like any other.
    { name: 'preload-helper', test: /wxt-html-plugins|preload-helper/ },
  ],
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  // Firefox and Safari would get manifest version 2 by default.
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), shareScript],
    // Every browser that this runs in has module preloading of its own.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Asked for one site at a time, when the reader turns that site on.
    optional_host_permissions: ['*://*/*'],
    commands: suggestedKeys,
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'whosaid@whosaid.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...((browser === 'chrome' || browser === 'edge') && { minimum_chrome_version: '120' }),
  }),
});
