import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { parseRequest, type BackgroundRequest } from '../lib/messages/background';
import { keepReaderRegistered } from '../lib/sites/registerReader';
import { answerAnalyses } from './analysis/answerAnalyses';
import { runCommand } from './command/runCommand';

export default defineBackground(() => {
  keepReaderRegistered();
  answerAnalyses();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = sender.id === browser.runtime.id ? parseRequest(message) : null;
    if (!request) return;
    answer(request, sender).then(respond, (error: unknown) => respond({ error: String(error) }));
    return true; // The answer comes later.
  });
  // Phones have no keys for it.
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((name, tab) => void runCommand(name, tab));
});

async function answer(request: BackgroundRequest, sender: Browser.runtime.MessageSender): Promise<unknown> {
  switch (request.type) {
    case 'wake':
      return {};
    case 'style': {
      // Unlike the page's own, the user's sheets reach into shadow trees.
      const origin = 'USER';
      const target = { tabId: sender.tab?.id ?? -1, frameIds: [sender.frameId ?? 0] };
      await browser.scripting.insertCSS({ target, css: request.css, origin });
      if (request.replaced !== null) await browser.scripting.removeCSS({ target, css: request.replaced, origin });
      return {};
    }
  }
}
