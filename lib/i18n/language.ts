import { browser } from 'wxt/browser';
import { message } from './message';

let language: string | undefined;

/**
 * The language of the strings, with the region that the browser adds to it ("en-GB"): what numbers, dates and plural forms
 * follow. English in a browser whose language has no strings here.
 */
export const uiLanguage = (): string => (language ??= findLanguage());

function findLanguage(): string {
  const translated = message('language');
  const wanted = browser.i18n.getUILanguage().replaceAll('_', '-');
  return wanted.split('-')[0] === translated ? wanted : translated;
}

/** The writing direction of the strings. */
export const uiDirection = (): 'ltr' | 'rtl' => (message('direction') === 'rtl' ? 'rtl' : 'ltr');
