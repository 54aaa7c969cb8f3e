import { browser, type Browser } from 'wxt/browser';
import { firstQuotes } from '../../lib/analysis/firstQuotes';
import type { Quote } from '../../lib/analysis/result/analysis';
import { createTaggingMemo } from '../../lib/analysis/text/taggingMemo';
import {
  analysisPortName,
  parseAnalysisRequest,
  type AnalysisMessage,
  type AnalysisRequest,
} from '../../lib/messages/analysis';
import { isPageScript } from '../../lib/messages/sender';
import { loadAnalysis } from './loadAnalysis';

/** Most articles are read by then: what flashes up before the result helps nobody. */
const firstNewsMs = 500;

/** Often enough to look alive, rarely enough that telling takes no time. */
const newsMs = 300;

/** After so long the background looks whether something else is asked of it. */
const sliceMs = 40;

/**
 * Pages that change are read again and again, nearly all of it the same. Enough for two or three long articles, and measured
 * at 6 MB. The browser ends a background at rest, and what it remembers with it.
 */
const rememberedCharacters = 100_000;

const memo = createTaggingMemo(rememberedCharacters);

/** Reads the texts that pages' scripts send over ports, and tells them how far it has come. */
export function answerAnalyses(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== analysisPortName || !isPageScript(port.sender ?? {}, browser.runtime.id)) return;
    const gone = new AbortController();
    // A page that goes into the back/forward cache closes the port with an error, which is noted unless it is looked at.
    port.onDisconnect.addListener(() => gone.abort(browser.runtime.lastError));
    port.onMessage.addListener((message: unknown) => {
      const request = parseAnalysisRequest(message);
      if (request) void answer(request, port, gone.signal);
    });
  });
}

async function answer(request: AnalysisRequest, port: Browser.runtime.Port, gone: AbortSignal): Promise<void> {
  const tell = (message: AnalysisMessage) => port.postMessage(message);
  try {
    tell({ type: 'marked', quotes: firstQuotes(request.text, request.blocks) });
    const { analyzeInSteps } = await loadAnalysis();
    const quotes: Quote[] = [];
    const steps = analyzeInSteps(request.text, { ...request, memo });
    let nextNews = performance.now() + firstNewsMs;
    let sliceEnd = performance.now() + sliceMs;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      quotes.push(...step.value.quotes);
      if (performance.now() < sliceEnd) continue;
      if (performance.now() >= nextNews) {
        tell({ type: 'news', news: { progress: step.value.progress, quotes } });
        nextNews = performance.now() + newsMs;
      }
      await new Promise((resolve) => setTimeout(resolve));
      if (gone.aborted) return;
      sliceEnd = performance.now() + sliceMs;
    }
    tell({ type: 'done', analysis: step.value });
  } catch (error) {
    if (!gone.aborted) tell({ type: 'failed', reason: String(error) });
  }
}
