import * as v from 'valibot';

const settingsSchema = v.object({
  version: v.literal(1),
  /** The master switch: whether anything is marked on pages. */
  marks: v.boolean(),
  quotes: v.boolean(),
  fragments: v.boolean(),
  people: v.boolean(),
  /** Whether keys of the page go from quotation to quotation. Settings from before there were keys have them off. */
  keys: v.optional(v.boolean(), false),
});

/** What the reader has chosen. Kept in the browser's local storage, on this device only. */
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 1,
  marks: true,
  quotes: true,
  fragments: true,
  people: true,
  keys: false,
};

/** The settings that a stored value holds; null when it is none of ours or damaged. */
export function parseSettings(stored: unknown): Settings | null {
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? result.output : null;
}
