import type { NarrationWord } from '../scene/scene';

/** Whether a cue says or names something, and does not only tell how somebody sees it (Lee said Park *sees* it as “…”). */
export const saysWords = ({ cue }: NarrationWord): boolean =>
  cue !== null && (!cue.isLabel || judging.test(cue.infinitive));

const judging =
  /^(?:attack|blast|brand|condemn|deride|dismiss|dub|hail|label|laud|praise|ridicule|slam|term|threaten)$/;
