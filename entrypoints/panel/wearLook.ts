import { panelLook } from '../../lib/marks/panelLook';
import type { Look } from '../../lib/settings/settings';

let sheet: CSSStyleSheet | undefined;

/** Gives this page of the extension the look of the marks, in place of the one before. */
export function wearLook(look: Look): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(panelLook(look));
}
