import type { LaunchOptions } from '../openBrowser';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Preferences of a quiet Firefox, as the text of a `user.js`. Firefox's remote agent sets many more by itself. */
export function firefoxPreferences(options: LaunchOptions): string {
  const { headless, door } = options;
  const own = { ...(headless && sparing), ...(door && closedNetwork(door.port)) };
  return Object.entries({ ...quiet, ...appearance(options), ...own })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

const quiet: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.cache.disk.enable': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  // A profile that stays has the extension installed for good, as it was built.
  'xpinstall.signatures.required': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Where nobody watches. */
const sparing: Preferences = {
  // The next visit to a site gets the process of the last one, and none is started in advance: 0.95 s of a processor, not 1.3.
  'dom.ipc.processCount.webIsolated': 1,
  'dom.ipc.processReuse.unusedGraceMs': 600_000,
  'dom.ipc.processPrelaunch.enabled': false,
  // Half as many frames are a tenth less work.
  'layout.frame_rate': 30,
};

function appearance({ colorScheme, forcedColors, reducedMotion, language }: LaunchOptions): Preferences {
  const isDark = colorScheme === 'dark';
  return {
    'intl.locale.requested': language,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    ...(forcedColors && { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 }),
  };
}

/** Loopback goes directly, as it always does; everything else to a proxy that refuses it, names included. */
function closedNetwork(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.trr.mode': 5,
    'media.peerconnection.ice.proxy_only': true,
  };
}
