import { createServer, type AddressInfo } from 'node:net';

export interface ClosedDoor {
  /** `host:port` for the browser's proxy settings. */
  readonly address: string;
  readonly port: number;
  /** Hosts asked for, in order. */
  readonly refusedHosts: () => readonly string[];
  /** Begins the list of refused hosts anew. */
  readonly forget: () => void;
  readonly close: () => void;
}

/**
 * A proxy on loopback that refuses everything and notes what was asked for. A browser that must use it reaches nothing
 * but loopback, and whatever any part of the browser tried to reach is known, not only what its debugger reports.
 */
export async function openClosedDoor(): Promise<ClosedDoor> {
  const refused: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy()); // the browser hung up first
    socket.once('data', (head) => {
      const host = /^\S+ (?:https?:\/\/|wss?:\/\/)?([^\s/]+)/.exec(head.toString('latin1'))?.[1];
      refused.push(host ?? 'unreadable request');
      socket.end('HTTP/1.1 502 Closed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    port,
    refusedHosts: () => refused,
    forget: () => void (refused.length = 0),
    close: () => void server.close(),
  };
}
