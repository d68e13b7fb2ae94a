import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers with, and how many ms later. A string alone is an HTML page. */
export type Served =
  | string
  | {
      readonly body: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
      readonly after?: number;
    };

/** A web server on this machine. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves pages by path on a free port of this machine; every other path is a 404. */
export async function servePages(
  pages: Readonly<Record<string, Served>> | ((path: string) => Served | undefined),
): Promise<PageServer> {
  const find = typeof pages === 'function' ? pages : (path: string) => pages[path];
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const served = find(path);
    if (served === undefined) {
      // A browser asks for an icon unasked, and complains in the page's console when there is none.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { body, headers, after = 0 } = typeof served === 'string' ? { body: served } : served;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    setTimeout(() => response.end(body), after);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
