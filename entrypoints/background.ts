import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { mayAsk, parseRequest, type BackgroundRequest } from '../lib/messages/background';
import { saveSettings } from '../lib/settings/store';
import { keepReaderRegistered } from '../lib/sites/registerReader';
import { answerAnalyses } from './analysis/answerAnalyses';
import { loadAnalysis } from './analysis/loadAnalysis';
import { runCommand } from './command/runCommand';
import { answerOpenPage, openInTab } from './panel/openPage';

export default defineBackground(() => {
  keepReaderRegistered();
  answerAnalyses();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = parseRequest(message);
    if (!request || !mayAsk(request, sender, browser.runtime.id, browser.runtime.getURL('/'))) return;
    answer(request, sender).then(respond, (error: unknown) => respond({ error: String(error) }));
    return true; // The answer comes later.
  });
  answerOpenPage();
  // An update is no news that deserves a page of its own.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Phones have no keys for it.
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((name, tab) => void runCommand(name, tab));
});

async function answer(request: BackgroundRequest, sender: Browser.runtime.MessageSender): Promise<unknown> {
  switch (request.type) {
    case 'wake':
      // After the answer: what a text is read with, while the page is still looking for its own.
      setTimeout(() => void loadAnalysis());
      return {};
    case 'save':
      await saveSettings(request.settings);
      return {};
    case 'report-bug':
      await openInTab({ page: 'bug-report', text: request.text });
      return {};
    case 'style': {
      // Firefox's reach into shadow trees only as sheets of the user's; of those Chromium paints no background of a highlight.
      const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
      // Of the frames the browser leaves out those of other sites by itself: the reader has let us into this one.
      const target = request.isForFrames ? { tabId: tabOf(sender), allFrames: true } : pageOf(sender);
      await browser.scripting.insertCSS({ target, css: request.css, origin });
      if (request.replaced !== null) await browser.scripting.removeCSS({ target, css: request.replaced, origin });
      return {};
    }
    case 'cards':
      await browser.scripting.executeScript({ target: pageOf(sender), files: ['/card.js'], injectImmediately: true });
      return {};
  }
}

const tabOf = ({ tab }: Browser.runtime.MessageSender) => tab?.id ?? -1;

/** The sender's page; where the browser knows documents, not one that the tab has gone on to. */
function pageOf(sender: Browser.runtime.MessageSender) {
  const { documentId } = sender;
  return { tabId: tabOf(sender), ...(documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] }) };
}
