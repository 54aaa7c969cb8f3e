import type { LinearModel } from './linearModel';
import { readStoredModel } from './storedModel';
import weights from './weights.json';

/** The three models of the syntax layer. */
export interface SyntaxModels {
  readonly parts: LinearModel;
  readonly transitions: LinearModel;
  readonly relations: LinearModel;
}

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
