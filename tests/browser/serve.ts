import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What a handler answers: a document's text, or a reply with its own type and status. */
export type Reply =
  | string
  | {
      readonly body: string | Buffer;
      /** Default `text/html; charset=utf-8`. */
      readonly type?: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Whether the answer never ends after its body. */
      readonly isEndless?: boolean;
    };

/** Answers for a path (`/a.html`, without the query); null is a 404. */
export type Handler = (path: string) => Reply | null | Promise<Reply | null>;

export interface PageServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** The same server under another name, for a page of another origin. */
  readonly otherOrigin: string;
  readonly url: (path: string) => string;
  /** Every request but the browser's own one for an icon, in order. */
  readonly requests: () => readonly {
    readonly method: string;
    readonly path: string;
    readonly referer: string | null;
  }[];
  readonly close: () => Promise<void>;
}

/** Serves a folder, or what a handler answers, on loopback; HTML as UTF-8, `x.html.gz` also as `x.html`. */
export async function serve(content: string | Handler): Promise<PageServer> {
  const answer = typeof content === 'string' ? folderHandler(content) : content;
  const requests: { method: string; path: string; referer: string | null }[] = [];
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    requests.push({ method: request.method ?? '', path, referer: request.headers.referer ?? null });
    Promise.resolve(answer(path)).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, { body: String(error), type: 'text/plain', status: 500 }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    url: (path) => new URL(path, origin).href,
    requests: () => requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

function folderHandler(folder: string): Handler {
  return async (path) => {
    // Normalised with a leading slash, so that no ".." leads out of the folder.
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
    const isPacked = name.endsWith('.gz');
    const type = TYPES[extname(isPacked ? name.slice(0, -3) : name)] ?? 'application/octet-stream';
    const plain = isPacked ? null : await readIfThere(join(folder, name));
    if (plain) return { body: plain, type };
    const packed = await readIfThere(join(folder, isPacked ? name : `${name}.gz`));
    return packed && { body: packed, type, headers: { 'content-encoding': 'gzip' } };
  };
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

function send(response: ServerResponse, reply: Reply | null): void {
  const whole = reply === null ? { body: 'Not found', type: 'text/plain', status: 404 } : reply;
  const { body, type, status, headers, isEndless }: Exclude<Reply, string> =
    typeof whole === 'string' ? { body: whole } : whole;
  response.writeHead(status ?? 200, {
    'content-type': type ?? TYPES['.html'],
    'cache-control': 'no-store',
    ...headers,
  });
  if (isEndless) response.write(body);
  else response.end(body);
}

function decodePath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a malformed escape: no file has such a name
  }
}
