// The browser and the server of all tests: Debian's headless Chromium, and the site as a plain web server serves it, to this
// machine only.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before } from 'node:test';
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

function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
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
async function serve() {
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

/** Both are there while tests run. */
export let browser;
export let server;

before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** How many pages are open at once: one works while the other waits for the browser. */
export const lanes = 2;

/** Calls `look(page, address)` for each address, in as many pages as there are lanes; `options` are those of a context. */
export async function visit(addresses, options, look) {
  const left = [...addresses];
  const lane = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (let address = left.shift(); address !== undefined; address = left.shift()) await look(page, address);
    await context.close();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
