import type { ConsoleError, SeenRequest } from '../types';

/**
 * Consoles and requests of all processes. Every function is self-contained, since its source is sent to the browser's
 * own window to run with its privileges, where the notes are kept, too.
 */

/** Begins to note console errors and uncaught exceptions of web and extension documents, in all processes. */
export function watchConsoles(processScript: string): void {
  const errors: ConsoleError[] = [];
  Object.assign(globalThis, { whosaidConsoleErrors: errors });
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { sourceName, errorMessage, flags, lineNumber, columnNumber } = message;
      if (flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) return;
      // An answer that comes after the page that asked has gone: no script of the page is left that could catch it.
      if (/Promise (resolved|rejected) (while|after) context|Actor 'Conduits' destroyed/.test(errorMessage)) return;
      // The browser's own scripts make errors, too; they are not what is tested.
      if (/^(chrome|resource|about|jar|moz-src):/.test(sourceName)) return;
      const calls = [`${lineNumber}:${columnNumber}`];
      for (let call = message.stack; call; call = call.parent ?? call.asyncParent)
        calls.push(`${call.functionDisplayName ?? '?'} ${call.source}:${call.line}:${call.column}`);
      errors.push({ source: sourceName, text: errorMessage, calls });
    },
  });
  Services.ppmm.addMessageListener('whosaid:console', ({ data }) => errors.push(data as ConsoleError));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(processScript)}`, true);
}

/** Runs in each process: passes on what goes to a console as an error. */
export function forwardConsole(): void {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const principal = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
  storage.addLogEventListener(({ wrappedJSObject: call }) => {
    if (call.level !== 'error' && call.level !== 'assert') return;
    if (/^(chrome|resource|about|jar|moz-src):/.test(call.filename)) return;
    Services.cpmm.sendAsyncMessage('whosaid:console', {
      source: call.filename,
      text: [...call.arguments].map(String).join(' '),
      calls: [`${call.lineNumber}:${call.columnNumber}`],
    });
  }, principal);
}

/** What {@link watchConsoles} has noted. */
export function notedErrors(): ConsoleError[] {
  return (globalThis as unknown as { whosaidConsoleErrors: ConsoleError[] }).whosaidConsoleErrors;
}

/** Begins to note the requests of pages and of extensions, whichever process they come from. */
export function watchRequests(): void {
  const requests: SeenRequest[] = [];
  Object.assign(globalThis, { whosaidRequests: requests });
  Services.obs.addObserver(
    {
      observe(subject) {
        if (!(subject instanceof Ci.nsIHttpChannel)) return;
        const asker = subject.loadInfo?.triggeringPrincipal;
        const addon = asker?.addonPolicy ?? asker?.contentScriptAddonPolicy;
        const isPage = subject.loadInfo?.browsingContextID !== 0;
        // What belongs to no document and no add-on is the browser's own.
        if (!addon && !isPage) return;
        requests.push({ url: subject.URI.spec, method: subject.requestMethod, from: addon ? 'extension' : 'page' });
      },
    },
    'http-on-opening-request',
  );
}

/** What {@link watchRequests} has noted. */
export function notedRequests(): SeenRequest[] {
  return (globalThis as unknown as { whosaidRequests: SeenRequest[] }).whosaidRequests;
}

/** Begins both lists anew. */
export function forgetNotes(): void {
  const notes = globalThis as unknown as { whosaidConsoleErrors: ConsoleError[]; whosaidRequests: SeenRequest[] };
  notes.whosaidConsoleErrors.length = 0;
  notes.whosaidRequests.length = 0;
}
