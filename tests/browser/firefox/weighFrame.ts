/**
 * Frame script that weighs the page beside which it runs, and sends its weight under a key. It has the browser's
 * privileges and is self-contained, since its source is sent there.
 */
export async function weighPage(key: string): Promise<void> {
  // What one collection frees may have held what only the next one finds.
  for (let i = 0; i < 3; i++) {
    Cu.forceGC();
    Cu.forceCC();
    await new Promise((resolve) => content.requestIdleCallback(resolve));
  }
  const [objects, strings, other, dom, style, rest, total, scriptMs, otherMs] = Array.from({ length: 9 }, () => ({
    value: 0,
  })) as [OutNumber, OutNumber, OutNumber, OutNumber, OutNumber, OutNumber, OutNumber, OutNumber, OutNumber];
  Cc['@mozilla.org/memory-reporter-manager;1']
    .getService(Ci.nsIMemoryReporterManager)
    .sizeOfTab(content, objects, strings, other, dom, style, rest, total, scriptMs, otherMs);
  const listeners = Cc['@mozilla.org/eventlistenerservice;1'].getService(Ci.nsIEventListenerService);
  sendAsyncMessage(key, {
    // Without `other`: the code that the browser makes of what runs often is none that the page keeps.
    scriptBytes: objects.value + strings.value,
    nodes: dom.value,
    listeners: listeners.getListenerInfoFor(content).length + listeners.getListenerInfoFor(content.document).length,
  });
}

interface OutNumber {
  value: number;
}
