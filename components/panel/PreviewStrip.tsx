import { useMemo } from 'preact/hooks';
import type { Passage } from '../../lib/summary/passages';
import { mapPassages } from '../../lib/summary/strip';
import { StripMap } from '../strip/StripMap';

/** The first quotations of an article that is still being read, on the strip. */
export const PreviewStrip = ({ length, passages }: { length: number; passages: readonly Passage[] }) => {
  const segments = useMemo(() => mapPassages(length, passages, []), [length, passages]);
  return <StripMap segments={segments} speakers={[]} />;
};
