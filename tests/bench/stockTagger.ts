import nlp from 'compromise/two';

const { compute } = nlp.world() as { compute: { postTagger: { name: string } } };

/** Read before the analysis puts a quicker one in its place: whoever imports this imports it first. */
const stock = compute.postTagger;

/** Works with compromise as it comes from its makers: what the analysis is measured against. */
export function withStockTagger<Result>(work: () => Result): Result {
  const ours = compute.postTagger;
  if (ours === stock) throw new Error('The analysis was loaded before compromise’s own tagger was read.');
  compute.postTagger = stock;
  try {
    return work();
  } finally {
    compute.postTagger = ours;
  }
}
