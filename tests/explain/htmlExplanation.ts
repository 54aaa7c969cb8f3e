import type { Explanation } from './explanation';
import { speakerLine, why } from './textExplanation';

const style = `
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  li { list-style: none; margin: 0 0 .5rem; padding: .4rem .7rem; border-left: .4rem solid; }
  ul { padding: 0; }
  .kept { border-color: #2a7d3f; background: #2a7d3f1f; }
  .dropped { border-color: #b3372f; background: #b3372f14; }
  .silent { border-color: #8a8a8a; background: #8a8a8a14; }
  small { display: block; opacity: .75; }
`;

/** The explanation as a page: kept blocks green, dropped ones red, those on which no rule had an opinion grey. */
export function htmlExplanation({ url, metadata, kind, blocks, quotes, people }: Explanation): string {
  const title = escape(metadata.headlines[0] ?? url);
  const items = blocks.map(({ text, isKept, judgement, kind: made, place }) => {
    const fate = isKept ? 'kept' : judgement === null ? 'silent' : 'dropped';
    return `<li class="${fate}">${escape(text)}<small><b>${judgement?.rule ?? 'no rule'}</b> · ${escape(why(judgement))} · ${made} · ${escape(place)}</small></li>`;
  });
  const said = quotes.map(
    (quote) =>
      `<li class="${quote.speaker === null ? 'silent' : 'kept'}">“${escape(quote.words)}”<small>${quote.kind} · ${escape(speakerLine(quote))}</small></li>`,
  );
  const named = people.map(
    ({ name, role, gender, mentions }) =>
      `<li class="kept">${escape(name)}<small>${escape(`${role ?? 'no role'} · ${gender ?? 'gender not told'} · ${mentions.join(', ')}`)}</small></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}: explained</title><style>${style}</style></head>
<body><h1>${title}</h1><p>${escape(`${metadata.byline ?? 'no byline'} · ${metadata.outlet} · ${metadata.publishedAt ?? 'no date'} · ${url}`)}</p>
<p>${kind === null ? 'Read as an article.' : `Not read as an article: ${kind}.`}</p>
<h2>Blocks</h2><ul>${items.join('\n')}</ul><h2>Quotations</h2><ul>${said.join('\n')}</ul><h2>People</h2><ul>${named.join('\n')}</ul></body></html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
