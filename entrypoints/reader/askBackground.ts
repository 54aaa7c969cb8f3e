import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/types';
import type { Article } from '../../lib/article/types';
import type { BackgroundRequest } from '../../lib/messages/background';

/** Asks the background to read the article's text. Throws when it cannot. */
export async function askForAnalysis(article: Article): Promise<Analysis> {
  const { text, blocks, language, title } = article;
  const answer = await ask<{ analysis: Analysis }>({ type: 'analyze', text, blocks: [...blocks], language, title });
  return answer.analysis;
}

/** Puts the marks' style sheet in place of the one before. */
export async function askForStyles(css: string, replaced: string | null): Promise<void> {
  await ask({ type: 'style', css, replaced });
}

/** Browsers may end the background at any moment, this answer's moment included; the next message starts it again. */
const tries = 2;

async function ask<Answer>(request: BackgroundRequest): Promise<Answer> {
  let problem: unknown;
  for (let i = 0; i < tries; i++) {
    try {
      const answer = await browser.runtime.sendMessage<BackgroundRequest, (Answer & { error?: string }) | undefined>(
        request,
      );
      if (answer && answer.error === undefined) return answer;
      problem = answer?.error ?? 'the background gave no answer';
    } catch (error) {
      problem = error;
    }
  }
  throw new Error(`Reading the text failed: ${String(problem)}`);
}
