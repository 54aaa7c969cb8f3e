import { accordingTo } from './rules/accordingTo';
import { namedBefore } from './rules/namedBefore';
import { closingClause } from './rules/closingClause';
import { colon } from './rules/colon';
import { gapped } from './rules/gapped';
import { headlineSource } from './rules/headlineSource';
import { equated } from './rules/equated';
import { inTheWordsOf } from './rules/inTheWordsOf';
import { invertedAfter } from './rules/invertedAfter';
import { leadingParticiple } from './rules/leadingParticiple';
import { nounCue } from './rules/nounCue';
import { passiveAgent } from './rules/passiveAgent';
import { relayed } from './rules/relayed';
import { putTo } from './rules/putTo';
import { blamedFor } from './rules/blamedFor';
import { claimOf } from './rules/claimOf';
import { unsaid } from './rules/unsaid';
import { asSeenBy } from './rules/asSeenBy';
import { ascribed } from './rules/ascribed';
import { writtenBy } from './rules/writtenBy';
import { onThings } from './rules/onThings';
import { inReport } from './rules/inReport';
import type { SpeakerRule } from './rules/rule';
import { signature } from './rules/signature';
import { namedAfter } from './rules/namedAfter';
import { verbless } from './rules/verbless';
import { turn } from './rules/turn';
import { unlistedAfter } from './rules/unlistedAfter';
import { unlistedBefore } from './rules/unlistedBefore';

/** The rules for one quotation in its sentence, in the order they are asked: from the most certain to the least. */
export const speakerRules: readonly SpeakerRule[] = [
  turn,
  signature,
  relayed,
  putTo,
  onThings,
  writtenBy,
  ascribed,
  unsaid,
  blamedFor,
  passiveAgent,
  claimOf,
  gapped,
  asSeenBy,
  inReport,
  invertedAfter,
  namedAfter,
  closingClause,
  verbless,
  inTheWordsOf,
  equated,
  leadingParticiple,
  nounCue,
  unlistedBefore,
  accordingTo,
  namedBefore,
  colon,
  headlineSource,
  unlistedAfter,
];
