import { browser } from 'wxt/browser';
import type { Analysis, Quote } from '../../../lib/analysis/result/analysis';
import type { Article } from '../../../lib/page/article';
import {
  analysisPortName,
  parseAnalysisMessage,
  type PartialAnalysis,
  type AnalysisRequest,
} from '../../../lib/messages/analysis';
import { askAgain } from './askAgain';

export interface AnalysisListener {
  /** Called first, and once: quotations that can be marked before their speakers are known. */
  firstQuotes(quotes: readonly Quote[]): void;
  /** Called now and then while a long text is analysed. */
  partial(partial: PartialAnalysis): void;
}

/**
 * The first quotations come within a second. A port opened just as the browser ends the background may never answer and never
 * close, so after this long it is given up for another.
 */
const firstAnswerMs = 4000;

/** Has the background analyse the article's text. Throws when it cannot. */
export const askForAnalysis = (article: Article, listener: AnalysisListener): Promise<Analysis> =>
  askAgain((isLastTry) => ask(article, listener, isLastTry));

async function ask(
  { text, blocks, language, title }: Article,
  listener: AnalysisListener,
  isLastTry: boolean,
): Promise<Analysis> {
  const port = browser.runtime.connect({ name: analysisPortName });
  let deadline: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      port.onDisconnect.addListener(() => {
        reject(new Error(browser.runtime.lastError?.message ?? 'the background gave no answer'));
      });
      if (!isLastTry) deadline = setTimeout(() => reject(new Error('the background is silent')), firstAnswerMs);
      port.onMessage.addListener((received: unknown) => {
        clearTimeout(deadline);
        const message = parseAnalysisMessage(received);
        if (message === null) reject(new Error('the background sent a message that cannot be read'));
        else if (message.type === 'first-quotes') listener.firstQuotes(message.quotes);
        else if (message.type === 'partial') listener.partial(message.partial);
        else if (message.type === 'done') resolve(message.analysis);
        else reject(new Error(message.reason));
      });
      port.postMessage({ text, blocks: [...blocks], language, title } satisfies AnalysisRequest);
    });
  } finally {
    clearTimeout(deadline);
    port.disconnect();
  }
}
