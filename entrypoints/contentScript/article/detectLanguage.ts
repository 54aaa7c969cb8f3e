import { browser } from 'wxt/browser';

/** The language that the browser detects in the text, as a primary subtag; null when it is not sure. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const language = languages[0]?.language;
  return isReliable && language !== undefined && language !== 'und' ? language : null;
}
