import { uiDirection, uiLanguage } from '../../lib/words/language';
import { message } from '../../lib/words/message';

/** Declares the language of the extension's own page, and the side that its text starts from. */
export function speakLanguage(): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = message('manifest.name');
}
