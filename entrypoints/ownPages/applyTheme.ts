import { panelStyles } from '../../lib/marks/panelStyles';
import type { Appearance } from '../../lib/settings/settings';

let sheet: CSSStyleSheet | undefined;
let applied = '';

/** Gives this page of the extension the colours and lines of the marks, replacing those it had. */
export function applyTheme(appearance: Appearance): void {
  const styles = panelStyles(appearance);
  // Even an identical sheet makes the browser recalculate the styles of the whole page.
  if (styles === applied) return;
  applied = styles;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(styles);
}
