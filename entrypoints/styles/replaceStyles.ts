import { browser, type Browser } from 'wxt/browser';
import type { BackgroundRequest } from '../../lib/messages/background';
import { underWay } from './underWay';

type StyleRequest = Extract<BackgroundRequest, { type: 'style' }>;

/** A page that has waited long asks anew, and Firefox refuses a style sheet that it already has with an error in its console. */
const share = underWay();

/** Replaces the style sheet of the marks in a page. */
export function replaceStyles(target: Browser.scripting.InjectionTarget, request: StyleRequest): Promise<void> {
  const { css, replaced } = request;
  // In Firefox only user sheets reach into shadow trees; in Chromium those paint no background of a highlight.
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  return share(JSON.stringify([target, css, replaced]), async () => {
    await browser.scripting.insertCSS({ target, css, origin });
    if (replaced !== null) await browser.scripting.removeCSS({ target, css: replaced, origin });
  });
}
