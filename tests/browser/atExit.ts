const pending = new Set<() => void>();
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
let isListening = false;

/**
 * Runs the cleanup when this process ends or is interrupted. The returned function takes it off the list again, for
 * when it has been done in time. Cleanups must be synchronous.
 */
export function atExit(cleanup: () => void): () => void {
  if (!isListening) listen();
  pending.add(cleanup);
  return () => void pending.delete(cleanup);
}

function listen(): void {
  isListening = true;
  process.on('exit', runAll);
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      runAll();
      process.exit(code);
    });
  }
}

function runAll(): void {
  for (const cleanup of pending) {
    pending.delete(cleanup);
    cleanup();
  }
}
