import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/result/analysis';
import type { Article } from '../../lib/page/article';
import {
  analysisPortName,
  type AnalysisMessage,
  type AnalysisNews,
  type AnalysisRequest,
} from '../../lib/messages/analysis';
import { askAgain } from './askAgain';

/** Has the background read the article's text; of a long one it tells how far it has come. Throws when it cannot. */
export const askForAnalysis = (article: Article, heard: (news: AnalysisNews) => void): Promise<Analysis> =>
  askAgain(() => ask(article, heard));

async function ask({ text, blocks, language, title }: Article, heard: (news: AnalysisNews) => void): Promise<Analysis> {
  const port = browser.runtime.connect({ name: analysisPortName });
  try {
    return await new Promise((resolve, reject) => {
      port.onDisconnect.addListener(() => {
        reject(new Error(browser.runtime.lastError?.message ?? 'the background gave no answer'));
      });
      port.onMessage.addListener((message: AnalysisMessage) => {
        if (message.type === 'news') heard(message.news);
        else if (message.type === 'done') resolve(message.analysis);
        else reject(new Error(message.reason));
      });
      port.postMessage({ text, blocks: [...blocks], language, title } satisfies AnalysisRequest);
    });
  } finally {
    port.disconnect();
  }
}
