import type { Syntax } from '../../syntax/sentence/syntax';
import { countLeading } from '../../text/countLeading';

/** The index of the first token that begins at or after an offset of the text; the number of tokens when none does. */
export const tokenAt = ({ tokens }: Syntax, position: number): number =>
  countLeading(tokens, ({ span }) => span.start < position);
