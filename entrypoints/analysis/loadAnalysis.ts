import { readAnalysisData } from './analysisData';

/**
 * The analysis, with compromise and the fitted models. Loaded at the first call, as that takes 0.2 s of CPU time, for which the
 * background's other answers need not wait. Throws when the extension's own data cannot be read.
 */
export async function loadAnalysis() {
  await readAnalysisData();
  return import('../../lib/analysis/analyzeInSteps');
}
