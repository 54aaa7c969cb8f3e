import { accordingTo } from './accordingTo';
import { beforeQuote } from './beforeQuote';
import { closingClause } from './closingClause';
import { colonLead } from './colonLead';
import { equated } from './equated';
import { inTheWordsOf } from './inTheWordsOf';
import { invertedAfterQuote } from './invertedAfterQuote';
import { leadingParticiple } from './leadingParticiple';
import { nounCue } from './nounCue';
import { passiveAgent } from './passiveAgent';
import { relayed } from './relayed';
import { putTo } from './putTo';
import type { Sieve } from './sieve';
import { signature } from './signature';
import { subjectAfterQuote } from './subjectAfterQuote';
import { turn } from './turn';
import { unlistedAfterQuote } from './unlistedAfterQuote';
import { unlistedBeforeQuote } from './unlistedBeforeQuote';

/** The sieves that look at the words around one quotation, from the most certain to the least. */
export const sieves: readonly Sieve[] = [
  turn,
  signature,
  relayed,
  putTo,
  invertedAfterQuote,
  subjectAfterQuote,
  closingClause,
  inTheWordsOf,
  equated,
  passiveAgent,
  leadingParticiple,
  nounCue,
  unlistedBeforeQuote,
  accordingTo,
  beforeQuote,
  colonLead,
  unlistedAfterQuote,
];
