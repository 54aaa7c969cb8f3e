import { panelStyles } from '../../lib/marks/panelStyles';
import type { Look } from '../../lib/settings/settings';

let sheet: CSSStyleSheet | undefined;
let applied = '';

/** Gives this page of the extension the look of the marks, in place of the one before. */
export function applyTheme(look: Look): void {
  const styles = panelStyles(look);
  // A new sheet, though it says the same, has the whole page styled anew.
  if (styles === applied) return;
  applied = styles;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(styles);
}
