import type { ReportRule } from './rules/rule';
import { claim } from './rules/claim';
import { complement } from './rules/complement';
import { hearsay } from './rules/hearsay';
import { infinitive } from './rules/infinitive';
import { judgement } from './rules/judgement';
import { question } from './rules/question';
import { topic } from './rules/topic';

/** The rules for a clause, in the order in which they are asked, the most certain first. */
export const reportRules: readonly ReportRule[] = [question, hearsay, claim, judgement, complement, infinitive, topic];
