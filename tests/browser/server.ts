import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

/** A server on this machine for fixture pages, and the only way out of the browser: it is its proxy as well. */
export interface FixtureServer {
  /** Where pages are: "http://127.0.0.1:40123". */
  readonly origin: string;
  readonly port: number;
  /**
   * Every request since the start, in order: "GET http://127.0.0.1:40123/story.html", "CONNECT example.org:443". The
   * browser's own errands (its updates and settings, at its maker's) are left out.
   */
  requests(): string[];
  /** Serves `body` at `address` ("/made.html", whose ending says its type) and returns the whole address. */
  add(address: string, body: string): string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** Hosts which Chromium and Firefox ask on their own, with or without an extension. */
const OF_THE_BROWSER = /(?:^|[/.])(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)[:/]/;

/**
 * Serves the files of `folder` and what was added, anything else being 404. Used as a proxy it answers for every
 * host in the same way and opens no tunnel, so no request leaves the machine and none goes unseen.
 */
export async function serveFixtures(folder: string): Promise<FixtureServer> {
  const seen: string[] = [];
  const added = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    seen.push(`${request.method} ${url.href}`);
    const body = added.get(url.pathname) ?? fileIn(folder, decodeURIComponent(url.pathname));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[path.extname(url.pathname)] ?? 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  const port = await listen(server);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    requests: () => seen.filter((request) => !OF_THE_BROWSER.test(request)),
    add: (address, body) => {
      added.set(address, body);
      return origin + address;
    },
    close: () => stop(server),
  };
}

/** The bytes of a file, or undefined for one that is not there or not below `folder`. */
function fileIn(folder: string, name: string): Buffer | undefined {
  const file = path.join(folder, path.normalize(`/${name}`));
  try {
    return readFileSync(file);
  } catch {
    return undefined; // A page may name pictures and styles that were never saved with it.
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
