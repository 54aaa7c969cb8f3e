import { uiDirection, uiLanguage } from '../../lib/i18n/language';

/** Declares the language of the extension's own page, the side that its text starts from, and its title. */
export function setDocumentLanguage(title: string): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = title;
}
