import { resolve } from 'node:path';
import type { LaunchOptions } from '../openBrowser';

/** TCP's discard port, on which browsers refuse to speak. */
const NOBODY = 'http://127.0.0.1:9';

/** Command line of a quiet Chromium: nothing but what the pages and the extension do goes on. */
export function chromiumArguments(options: LaunchOptions): string[] {
  const { door, headless, colorScheme, forcedColors, reducedMotion, language, profile, extension } = options;
  const isRoot = process.getuid?.() === 0;
  return [
    '--window-size=1280,900',
    '--screen-info={1600x1200}',
    `--lang=${language}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-features=AutofillServerCommunication',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    // Where nobody watches, tabs and popups come and go at once: to draw how they do took a sixth of a visit.
    ...(headless ? ['--wm-window-animations-disabled', '--animation-duration-scale=0'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(profile === null ? [] : [`--load-extension=${resolve(extension)}`]),
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(forcedColors ? ['--force-high-contrast'] : []),
    ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    ...(door ? closedNetwork(door.port) : []),
  ];
}

/** Loopback goes directly, as it always does; everything else to a proxy that refuses it, names included. */
function closedNetwork(port: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    // The browser's own errands go to a port where nobody listens, so that what is refused is what pages ask for.
    `--gaia-url=${NOBODY}`,
    `--google-apis-url=${NOBODY}`,
    `--apps-gallery-update-url=${NOBODY}`,
    `--component-updater=url-source=${NOBODY}`,
  ];
}
