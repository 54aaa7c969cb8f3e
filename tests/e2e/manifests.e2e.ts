import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../packages/archive';

/** The whole list: what is not here must not be asked for. */
const allowedPermissions = ['activeTab', 'scripting', 'storage'];

test.each(['chrome', 'edge', 'firefox', 'safari'])(
  'the %s build asks for exactly the allowed permissions',
  (target) => {
    const manifest = JSON.parse(readFileSync(`.output/${target}-mv3/manifest.json`, 'utf8')) as Record<string, unknown>;
    const hasSidePanel = target === 'chrome' || target === 'edge';
    expect(manifest.manifest_version).toBe(3);
    expect((manifest.action as { default_title: string }).default_title).toBe('__MSG_manifest_title__');
    expect((manifest.permissions as string[]).sort()).toEqual(
      hasSidePanel ? [...allowedPermissions, 'sidePanel'].sort() : allowedPermissions,
    );
    // Any site can be asked for, one at a time, by the reader's click; none is granted.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const more = ['host_permissions', 'optional_permissions', 'content_scripts'];
    const reachable = ['web_accessible_resources', 'externally_connectable'];
    for (const key of [...more, ...reachable]) expect(manifest[key], key).toBeUndefined();
  },
);

test.each(['chrome', 'edge', 'firefox', 'safari'])(
  'the pages of the %s build load and run nothing but their own',
  (target) => {
    const manifest = JSON.parse(readFileSync(`.output/${target}-mv3/manifest.json`, 'utf8')) as Manifest;
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((rule) => {
        const [name = '', ...sources] = rule.trim().split(' ');
        return [name, sources] as const;
      }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    for (const sources of policy.values())
      expect(sources.filter((source) => !["'self'", "'none'", 'data:', 'blob:'].includes(source))).toEqual([]);
  },
);

/** All by which a script can ask the network. */
const networkApis =
  /\b(fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/;

/** How the background reads the extension's own file of word lists, which is all that the policy above lets anything ask for. */
const ownFile = /\bfetch\(\w+\.runtime\.getURL\(`\/analysis\.json`\)\)/;

test.each(['chrome', 'edge', 'firefox', 'safari'])('no script of the %s build knows a way to the network', (target) => {
  const folder = `.output/${target}-mv3`;
  const scripts = filesIn(folder).filter((file) => file.endsWith('.js'));
  expect(scripts).toContain('contentScript.js');
  const ways = scripts.flatMap((file) => {
    const script = readFileSync(`${folder}/${file}`, 'utf8');
    return networkApis.exec(file === 'background.js' ? script.replace(ownFile, '') : script)?.[0] ?? [];
  });
  expect(ways).toEqual([]);
});

test.each(['chrome', 'edge', 'firefox', 'safari'])('the script of the %s build carries no word lists', (target) => {
  const file = JSON.parse(readFileSync(`.output/${target}-mv3/analysis.json`, 'utf8')) as Record<string, unknown>;
  expect(Object.keys(file)).toEqual([
    'compromise/src/2-two/preTagger/model/_expand/index',
    'lib/analysis/coreference/weights',
    'lib/analysis/people/fitted/names',
    'lib/analysis/people/fitted/weights',
    'lib/analysis/people/lists/brands',
    'lib/analysis/people/lists/peoples',
    'lib/analysis/people/lists/usFirstNames',
    'lib/analysis/syntax/parser/models/weights',
  ]);
});

test.each(['chrome', 'edge', 'firefox', 'safari'])('the %s build carries the notice of its licences', (target) => {
  const html = readFileSync(`.output/${target}-mv3/licences.html`, 'utf8');
  const packages = ['whosaid', 'preact', 'compromise', '@mozilla/readability', '@faker-js/faker'];
  expect(packages.filter((name) => !html.includes(`<h2>${name} `))).toEqual([]);
  expect(html).toContain('Weights of the coreference ranker');
});

test('the Firefox build says that it collects nothing, and runs on Android', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as FirefoxManifest;
  const { gecko, gecko_android } = manifest.browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko_android.strict_min_version).toBe('142.0');
});

interface FirefoxManifest {
  readonly browser_specific_settings: {
    readonly gecko: { readonly data_collection_permissions: unknown };
    readonly gecko_android: { readonly strict_min_version: string };
  };
}

interface Manifest {
  readonly content_security_policy: { readonly extension_pages: string };
}
