/**
 * The add-on as the browser manages it. Every function is self-contained, since its source is sent to the browser's own
 * window to run with its privileges.
 */

/** As the reload button of `about:debugging` does. */
export async function reloadAddon(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** The address that all pages of the extension have. */
export function originOf(id: string): string {
  return `moz-extension://${WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? ''}`;
}

/** Ends the event page, as Firefox does when it has been idle. */
export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** From now on the reader agrees to whatever is asked for. */
export function agreeToAll(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** From now on the reader is asked again. */
export function forgetAgreement(): void {
  Services.prefs.clearUserPref('extensions.webextOptionalPermissionPrompts');
}

/** As the switch of a site in `about:addons` does. */
export async function revokeSite(id: string, site: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await ExtensionPermissions.remove(id, { permissions: [], origins: [site] }, extension);
}

/** As the switch for private windows in `about:addons` does. */
export async function allowPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
}
