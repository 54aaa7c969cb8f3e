import * as v from 'valibot';

/** A message parsed by its schema; null when it does not match. */
export function parseMessage<Message>(schema: v.GenericSchema<unknown, Message>, message: unknown): Message | null {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}
