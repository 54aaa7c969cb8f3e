/**
 * Frame scripts for a panel's document. They run beside it with the browser's privileges and send their answer to
 * `askPanel` under a key; every function is self-contained, since its source is sent there.
 */

/** What a frame script sends back. */
export type PanelAnswer = { readonly json: string } | { readonly error: string };

/** Evaluates an expression as if it were a script of the panel, without its content security policy in the way. */
export function evaluateInPanel(key: string, expression: string): void {
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  const run = () => Cu.evalInSandbox(`(async () => JSON.stringify(await (${expression})) ?? 'null')()`, sandbox);
  Promise.resolve()
    .then(run)
    .then(
      (json) => sendAsyncMessage(key, { json }),
      (error: unknown) => sendAsyncMessage(key, { error: String(error) }),
    );
}

/** Moves the mouse there and, for a click, presses and releases it, as trusted events. */
export function pointInPanel(key: string, gesture: 'hover' | 'click', x: number, y: number): void {
  for (const type of gesture === 'hover' ? ['mousemove'] : ['mousemove', 'mousedown', 'mouseup']) {
    if (content.synthesizeMouseEvent) {
      content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
    } else {
      content.windowUtils.sendMouseEvent?.(type, x, y, 0, type === 'mousemove' ? 0 : 1, 0);
    }
  }
  sendAsyncMessage(key, { json: 'null' });
}

/** Presses and releases a key, as trusted events. */
export function pressInPanel(key: string, name: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(content)) {
    sendAsyncMessage(key, { error: 'the panel takes no keys' });
    return;
  }
  // Keys with a name get their code from it; a switch heeds the code of the space.
  const keyCode = name.length === 1 ? name.toUpperCase().charCodeAt(0) : 0;
  const event = new content.KeyboardEvent('', { key: name, keyCode });
  processor.keydown(event);
  processor.keyup(event);
  sendAsyncMessage(key, { json: 'null' });
}
