// Starts Debian's Chromium, and serves the site as a plain web server would, to this machine only.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { base, files, folder } from './site.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', // root in a container has no sandbox; every page that is opened is our own
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-proxy-server',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Serves the site below the path of its own address. `unknown` collects the requested paths that do not exist. */
export async function serve() {
  const mount = new URL(base).pathname;
  const unknown = [];
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const address = asked.slice(mount.length).replace(/(^|\/)$/, '$1index.html');
    if (!asked.startsWith(mount) || !files.has(address)) {
      unknown.push(asked);
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(address)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(await readFile(path.join(folder, address)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${server.address().port}${mount}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { root, unknown, close };
}

/** Opens everything that is folded, so that it is tested too. */
export const unfold = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
