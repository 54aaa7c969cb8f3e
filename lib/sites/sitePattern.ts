/**
 * The pattern of an address's site, as browsers write what an extension may read: `https://news.example/*`. Null for
 * addresses that belong to no site (files, the browser's own pages).
 */
export function sitePattern(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  // Without a port it stands for all of them: Firefox knows no patterns with one.
  return `${url.protocol}//${url.hostname}/*`;
}

/** The part of a pattern that readers recognise a site by: `news.example`; null when the pattern stands for every site. */
export function siteName(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? '*';
  return host === '*' ? null : host;
}

/** Whether a pattern covers an address. Patterns that cannot be parsed cover none. */
export function includesAddress(pattern: string, address: string): boolean {
  const site = sitePattern(address);
  if (site === null) return false;
  if (pattern === '<all_urls>' || pattern === site) return true;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  if (parts === null) return false;
  const { protocol, hostname } = new URL(address);
  const [, scheme, host] = parts;
  if (host === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  if (!host.startsWith('*')) return host === hostname;
  return host === '*' || hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
