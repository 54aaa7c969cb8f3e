import { uiDirection, uiLanguage } from '../../lib/i18n/language';

/** Sets the language, the text direction and the title of one of the extension's own pages. */
export function setDocumentLanguage(title: string): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = title;
}
