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

/** Has the background analyse the article's text. Throws when it cannot. */
export const askForAnalysis = (article: Article, listener: AnalysisListener): Promise<Analysis> =>
  askAgain((silence) => ask(article, listener, silence));

async function ask(
  { text, blocks, language, title }: Article,
  listener: AnalysisListener,
  silence: Promise<never>,
): Promise<Analysis> {
  const port = browser.runtime.connect({ name: analysisPortName });
  let hasAnswered = false;
  try {
    const answer = new Promise<Analysis>((resolve, reject) => {
      port.onDisconnect.addListener(() => {
        reject(new Error(browser.runtime.lastError?.message ?? 'the background gave no answer'));
      });
      port.onMessage.addListener((received: unknown) => {
        hasAnswered = true;
        const message = parseAnalysisMessage(received);
        if (message === null) reject(new Error('the background sent a message that cannot be read'));
        else if (message.type === 'first-quotes') listener.firstQuotes(message.quotes);
        else if (message.type === 'partial') listener.partial(message.partial);
        else if (message.type === 'done') resolve(message.analysis);
        else reject(new Error(message.reason));
      });
      port.postMessage({ text, blocks: [...blocks], language, title } satisfies AnalysisRequest);
    });
    const silent = silence.catch((error: unknown) => {
      if (hasAnswered) return answer;
      throw error;
    });
    return await Promise.race([answer, silent]);
  } finally {
    port.disconnect();
  }
}
