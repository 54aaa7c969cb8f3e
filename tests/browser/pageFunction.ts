/**
 * The source of a call, to be evaluated in a page: a string is taken as it is, a function must be self-contained and
 * gets its arguments as JSON.
 */
export function callSource(script: string | ((...values: never) => unknown), values: readonly unknown[] = []): string {
  if (typeof script === 'string') return script;
  // tsx and vitest name functions through a helper that does not exist in the page.
  return `((__name) => (${script.toString()})(${values.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(', ')}))((f) => f)`;
}
