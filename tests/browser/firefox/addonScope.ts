/**
 * The add-on as the browser manages it. Every function is self-contained, since its source is sent to the browser's own
 * window to run with its privileges.
 */

/** As the reload button of `about:debugging` does. */
export async function reloadAddon(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Ends the event page, as Firefox does when it has been idle. */
export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true });
}
