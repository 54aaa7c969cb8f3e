/**
 * The reading of texts, with compromise and the fitted models: evaluated at the first call, as that takes 0.2 s of the
 * processor's time, for which no other answer of the background's has to wait.
 */
export const loadAnalysis = () => import('../../lib/analysis/analyzeInSteps');
