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
import { isContentScript } from '../../lib/messages/sender';
import { newTask } from '../../lib/page/newTask';
import { loadAnalysis } from './loadAnalysis';

/** Most articles are done by then; a partial result that flashes up just before the whole one helps nobody. */
const firstPartialMs = 500;

/** Often enough to look alive, rarely enough to cost nothing. */
const betweenPartialsMs = 300;

/** How long the analysis works before the background does what else is waiting. */
const sliceMs = 40;

/**
 * Pages that change are read again and again with nearly the same text. Enough for two or three long articles, and measured at
 * 6 MB; the browser frees it when it ends an idle background.
 */
const rememberedCharacters = 100_000;

const memo = createTaggingMemo(rememberedCharacters);

/** Analyses the texts that content scripts send over ports, and tells them how far it has got. */
export function answerAnalyses(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== analysisPortName || !isContentScript(port.sender ?? {}, browser.runtime.id)) return;
    const gone = new AbortController();
    // A page that enters the back/forward cache closes the port with an error, which the browser logs unless it is read.
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
    tell({ type: 'first-quotes', quotes: firstQuotes(request.text, request.blocks) });
    const { analyzeInSteps } = await loadAnalysis();
    const quotes: Quote[] = [];
    const steps = analyzeInSteps(request.text, { ...request, memo });
    let nextPartial = performance.now() + firstPartialMs;
    let sliceEnd = performance.now() + sliceMs;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      quotes.push(...step.value.quotes);
      if (performance.now() < sliceEnd) continue;
      if (performance.now() >= nextPartial) {
        tell({ type: 'partial', partial: { progress: step.value.progress, quotes } });
        nextPartial = performance.now() + betweenPartialsMs;
      }
      await newTask();
      if (gone.aborted) return;
      sliceEnd = performance.now() + sliceMs;
    }
    tell({ type: 'done', analysis: step.value });
  } catch (error) {
    if (!gone.aborted) tell({ type: 'failed', reason: String(error) });
  }
}
