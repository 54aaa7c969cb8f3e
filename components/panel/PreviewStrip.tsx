import { useMemo } from 'preact/hooks';
import type { Quote } from '../../lib/analysis/result/analysis';
import { passageOf } from '../../lib/summary/passages';
import { mapPassages } from '../../lib/summary/strip';
import { StripMap } from '../strip/StripMap';

/** The first quotations of an article that is still being read, on the strip. */
export const PreviewStrip = ({ length, quotes }: { length: number; quotes: readonly Quote[] }) => {
  const segments = useMemo(
    () =>
      mapPassages(
        length,
        quotes.flatMap((quote) => passageOf(quote) ?? []),
        [],
      ),
    [length, quotes],
  );
  return <StripMap segments={segments} speakers={[]} />;
};
