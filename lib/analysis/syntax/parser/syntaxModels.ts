import type { SyntaxModels } from './parse';
import { readStoredModel } from './storedModel';
import weights from './weights.json';

let models: SyntaxModels | null = null;

/** The fitted models; unpacked at the first call. */
export function syntaxModels(): SyntaxModels {
  models ??= {
    parts: readStoredModel(weights.parts),
    transitions: readStoredModel(weights.transitions),
    relations: readStoredModel(weights.relations),
  };
  return models;
}
