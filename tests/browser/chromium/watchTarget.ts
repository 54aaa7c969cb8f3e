import type { CDPSession, Protocol } from 'puppeteer-core';
import type { ConsoleError, SeenRequest } from '../types';

/** Notes console errors, exceptions and requests of a page, popup or worker from now on; past messages are replayed. */
export async function watchTarget(
  session: CDPSession,
  url: string,
  extensionId: string,
  seen: { readonly errors: ConsoleError[]; readonly requests: SeenRequest[] },
): Promise<CDPSession> {
  const isExtension = url.includes(extensionId);
  const fail = (source: string | undefined, text: string, stack?: Protocol.Runtime.StackTrace) =>
    seen.errors.push({ source: source ?? url, text, calls: (stack?.callFrames ?? []).map(describeCall) });

  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    fail(
      exceptionDetails.url,
      exceptionDetails.exception?.description ?? exceptionDetails.text,
      exceptionDetails.stackTrace,
    );
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type === 'error' || type === 'assert')
      fail(stackTrace?.callFrames[0]?.url, args.map(describe).join(' '), stackTrace);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') fail(entry.url, entry.text, entry.stackTrace);
  });
  session.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
    if (!/^(https?|wss?):/.test(request.url)) return;
    const asker = initiator.url ?? initiator.stack?.callFrames[0]?.url ?? documentURL;
    const from = isExtension || asker.includes(extensionId) ? 'extension' : 'page';
    seen.requests.push({ url: request.url, method: request.method, from });
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable'), session.send('Network.enable')]);
  return session;
}

function describe(value: Protocol.Runtime.RemoteObject): string {
  return value.description ?? String(value.value);
}

const describeCall = ({ functionName, url, lineNumber, columnNumber }: Protocol.Runtime.CallFrame) =>
  `${functionName || '?'} ${url}:${lineNumber + 1}:${columnNumber + 1}`;
