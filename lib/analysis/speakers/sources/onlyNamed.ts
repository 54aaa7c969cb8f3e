import { countLeading } from '../../text/countLeading';
import { bringsIn } from './bringsIn';
import type { ProperName } from './findProperNames';
import type { SourceContext } from './source';

/** In items, about three sentences. */
export const near = 60;

/** In items, some fifty sentences: nothing is taken up from further back. */
const far = 1000;

/**
 * The only name that fits before an item: of those just before, else of those further back, in items up to `farthest`. Null when there
 * is none, or two, and when the noun brings in another since: *a company* that sells boats.
 */
export function onlyNamed(
  { scene: { items }, properNames }: SourceContext,
  noun: string,
  before: number,
  fits: (name: ProperName) => boolean,
  farthest = far,
): string | null {
  let nearest: ProperName | null = null;
  let found = '';
  for (let i = countLeading(properNames, ({ last }) => last < before) - 1; i >= 0; i--) {
    const name = properNames[i];
    const isNear = nearest !== null && before - nearest.last <= near;
    if (!name || before - name.last > (isNear ? near : farthest)) break;
    if (!fits(name)) continue;
    // Leeds Board of Ports, Board of Ports
    if (!found.includes(name.name) && !name.name.includes(found)) return null;
    if (name.name.length > found.length) found = name.name;
    nearest ??= name;
  }
  return nearest === null || bringsIn(items, noun, nearest.end + 1, before) ? null : found;
}
