import type { Syntax, SyntaxToken } from '../../syntax/sentence/syntax';

/** The sentences' structure, and how its tokens lie to the items of the scene. */
export interface SceneStructure {
  readonly syntax: Syntax;
  /** By token: the item that it is part of; -1 for the words inside quotations. */
  readonly itemAt: readonly number[];
  /** By item: the first token within it. */
  readonly tokenAt: ReadonlyMap<number, SyntaxToken>;
  /** The token of each part of a quotation, by the part's place in `scene.parts`. */
  readonly quoteAt: readonly (SyntaxToken | null)[];
}
