import { browser } from 'wxt/browser';
import type { Analysis, Quote } from '../../lib/analysis/result/analysis';
import type { Article } from '../../lib/page/article';
import {
  analysisPortName,
  type AnalysisMessage,
  type AnalysisNews,
  type AnalysisRequest,
} from '../../lib/messages/analysis';
import { askAgain } from './askAgain';

export interface AnalysisListener {
  /** Told once, before anything else: quotations that can be marked, whoever has said them. */
  marked(quotes: readonly Quote[]): void;
  /** How far a long text is read. */
  heard(news: AnalysisNews): void;
}

/** Has the background read the article's text. Throws when it cannot. */
export const askForAnalysis = (article: Article, listener: AnalysisListener): Promise<Analysis> =>
  askAgain(() => ask(article, listener));

async function ask({ text, blocks, language, title }: Article, listener: AnalysisListener): Promise<Analysis> {
  const port = browser.runtime.connect({ name: analysisPortName });
  try {
    return await new Promise((resolve, reject) => {
      port.onDisconnect.addListener(() => {
        reject(new Error(browser.runtime.lastError?.message ?? 'the background gave no answer'));
      });
      port.onMessage.addListener((message: AnalysisMessage) => {
        if (message.type === 'marked') listener.marked(message.quotes);
        else if (message.type === 'news') listener.heard(message.news);
        else if (message.type === 'done') resolve(message.analysis);
        else reject(new Error(message.reason));
      });
      port.postMessage({ text, blocks: [...blocks], language, title } satisfies AnalysisRequest);
    });
  } finally {
    port.disconnect();
  }
}
