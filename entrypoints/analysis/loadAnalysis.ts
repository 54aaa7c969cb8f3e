import { readAnalysisData } from './analysisData';

/**
 * The reading of texts, with compromise and the fitted models: read and evaluated at the first call, as that takes 0.2 s of the
 * processor's time, for which no other answer of the background's has to wait. Throws where the extension's own data cannot be read.
 */
export async function loadAnalysis() {
  await readAnalysisData();
  return import('../../lib/analysis/analyzeInSteps');
}
