import { unescapeEntities } from './unescapeEntities';

/** A JSON-LD object with a type (https://json-ld.org), its values unread. */
export interface JsonLdItem {
  /** Without the vocabulary's address: "NewsArticle". */
  readonly types: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

const maxDepth = 12;
const maxObjects = 4000;

/** The typed objects in these JSON-LD sources, outer ones before those inside them. A source that is no JSON is passed over. */
export function readJsonLd(sources: readonly string[]): JsonLdItem[] {
  const items: JsonLdItem[] = [];
  let objects = 0;
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > maxDepth || ++objects > maxObjects) return;
    if (!Array.isArray(value)) {
      const values = value as Record<string, unknown>;
      const types = typesOf(values['@type']);
      if (types.length > 0) items.push({ types, values });
    }
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  for (const source of sources) {
    const parsed = parseLoosely(source);
    if (parsed !== null) visit(parsed, 0);
  }
  return items;
}

/** The value as a text without markup; null when it is none. */
export function jsonLdText(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  // Publishers escape JSON-LD as if it were HTML, and some what is escaped already.
  const text = unescapeEntities(unescapeEntities(first.slice(0, 100_000)))
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The value as a list: itself when it is one, alone when it is one value, empty when it is absent. */
export const jsonLdList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]).slice(0, 50) : value === undefined || value === null ? [] : [value];

/** The value of a key, when `value` is an object that has it of its own. */
export const jsonLdValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const typesOf = (type: unknown): string[] =>
  jsonLdList(type)
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));

/** Publishers leave raw line breaks in strings, comment marks around the source, semicolons after it. */
function parseLoosely(source: string): unknown {
  const trimmed = source.replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|(?:\/\/)?\s*\]\]>)\s*$/g, '').trim();
  for (const candidate of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/;$/, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Not JSON this way: the next way, or none.
    }
  }
  return null;
}
