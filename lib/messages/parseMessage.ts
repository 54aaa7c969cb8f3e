import * as v from 'valibot';

/** What a message is by its schema; null when it is none of that kind. */
export function parseMessage<Message>(schema: v.GenericSchema<unknown, Message>, message: unknown): Message | null {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}
