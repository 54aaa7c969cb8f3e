import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { mayAsk, parseRequest, type BackgroundRequest } from '../lib/messages/background';
import type { BackgroundAnswer } from '../lib/messages/backgroundAnswer';
import { saveSettings } from '../lib/settings/store';
import { keepContentScriptRegistered } from '../lib/sites/registerContentScript';
import { answerAnalyses } from './analysis/answerAnalyses';
import { loadAnalysis } from './analysis/loadAnalysis';
import { runCommand } from './command/runCommand';
import { answerOpenPage, openInTab } from './ownPages/answerOpenPage';
import { handOver } from './ownPages/handOver';
import { replaceStyles } from './styles/replaceStyles';

export default defineBackground(() => {
  keepContentScriptRegistered();
  answerAnalyses();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = parseRequest(message);
    if (!request || !mayAsk(request, sender, browser.runtime.id, browser.runtime.getURL('/'))) return;
    const failed = (error: unknown): BackgroundAnswer => ({ error: String(error) });
    void carryOut(request, sender)
      .then(() => ({}), failed)
      .then(respond);
    return true; // The answer comes later.
  });
  answerOpenPage();
  // Not after an update.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Browsers on phones have no shortcuts.
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((name, tab) => void runCommand(name, tab));
});

async function carryOut(request: BackgroundRequest, sender: Browser.runtime.MessageSender): Promise<void> {
  switch (request.type) {
    case 'wake':
      // After the answer, while the page is still being read.
      setTimeout(() => void loadAnalysis());
      return;
    case 'save':
      await saveSettings(request.settings);
      return;
    case 'report-bug':
      await handOver('bug-report', request.text);
      await openInTab('bug-report');
      return;
    case 'style':
      // The browser itself leaves out frames of other sites, to which we have no access.
      await replaceStyles(request.isForFrames ? { tabId: tabOf(sender), allFrames: true } : pageOf(sender), request);
      return;
    case 'cards':
      await browser.scripting.executeScript({ target: pageOf(sender), files: ['/card.js'], injectImmediately: true });
      return;
  }
}

const tabOf = ({ tab }: Browser.runtime.MessageSender) => tab?.id ?? -1;

/** The page that sent the message; where the browser identifies documents, never one that has replaced it in the tab. */
function pageOf(sender: Browser.runtime.MessageSender) {
  const { documentId } = sender;
  return { tabId: tabOf(sender), ...(documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] }) };
}
