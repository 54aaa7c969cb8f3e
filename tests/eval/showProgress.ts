/** A progress bar on the error stream: one line that is drawn over on a terminal, a line every hundred elsewhere. */
export function showProgress(done: number, total: number, label: string): void {
  const width = 30;
  const filled = Math.round((done / total) * width);
  const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${label}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`);
  else if (done % 100 === 0 || done === total) process.stderr.write(`${line}\n`);
}
