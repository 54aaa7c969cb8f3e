/**
 * Resolves in a new task, after those that are waiting. A timer would do the same, but makes whoever asks again and again wait
 * 4 ms each time.
 */
export function newTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
