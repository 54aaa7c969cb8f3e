import { isBesidePicture } from '../evidence/caption';
import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops a line that stands alone with a picture: "Jo Park on the bridge" under it. */
export const besidePicture: Rule<Pick<Evidence, 'structureOf'>> = {
  id: 'besidePicture',
  ground: 'layout',
  judge: (block, { structureOf }) =>
    isBesidePicture(block, structureOf(block)?.isCommon ?? false) ? drop('it stands alone with a picture') : null,
};
