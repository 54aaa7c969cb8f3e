/**
 * Frame scripts for the popup's document. They run beside it with the browser's privileges and send their answer to
 * `askPopup` under a key; every function is self-contained, since its source is sent there.
 */

/** What a frame script sends back. */
export type PopupAnswer = { readonly json: string } | { readonly error: string };

/** Evaluates an expression as if it were a script of the popup, without its content security policy in the way. */
export function evaluateInPopup(key: string, expression: string): void {
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  const run = () => Cu.evalInSandbox(`(async () => JSON.stringify(await (${expression})) ?? 'null')()`, sandbox);
  Promise.resolve()
    .then(run)
    .then(
      (json) => sendAsyncMessage(key, { json }),
      (error: unknown) => sendAsyncMessage(key, { error: String(error) }),
    );
}

/** Presses and releases the mouse, as trusted events. */
export function clickInPopup(key: string, x: number, y: number): void {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    if (content.synthesizeMouseEvent) {
      content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
    } else {
      content.windowUtils.sendMouseEvent?.(type, x, y, 0, type === 'mousemove' ? 0 : 1, 0);
    }
  }
  sendAsyncMessage(key, { json: 'null' });
}
