/** The fields of a report, in their order; what the reader wrote is under `What is wrong`. Lines of no field go on with the one before. */
export function readBugReport(text: string): (field: string) => readonly string[] {
  const fields: [field: string, value: string][] = [];
  for (const line of text.split('\n')) {
    const [, field, value] = /^([A-Z][a-z]+(?: [a-z]+)*): ?(.*)$/.exec(line) ?? [];
    const last = fields.at(-1);
    if (field !== undefined && value !== undefined) fields.push([field, value]);
    else if (last) last[1] += ` ${line}`;
  }
  return (name) => fields.flatMap(([field, value]) => (field === name && value.trim() !== '' ? value.trim() : []));
}
