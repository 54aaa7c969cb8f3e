import { render, type VNode } from 'preact';
import { uiDirection, uiLanguage } from '../../lib/i18n/language';

/** Gives one of the extension's own pages its language, text direction and title; returns what draws it, anew with each call. */
export function ownPage(title: string): (content: VNode) => void {
  const root = document.getElementById('app');
  if (!root) throw new Error(`${location.pathname} has no #app.`);
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = title;
  return (content) => render(content, root);
}
