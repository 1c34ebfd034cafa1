// How pages look on a narrow phone, and from a folder without a server.
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { server, unfold, visit } from './browser.mjs';
import { expectNone, folder, pages, samples } from './site.mjs';

const width = 320;
/** Runs inside the browser: how wide the page is, and which elements stick out without a box that scrolls. */
function measure() {
  const root = document.scrollingElement;
  const scrolls = (element) =>
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const sticksOut = (element) => element.getBoundingClientRect().right > root.clientWidth + 1;
  const wide = [...document.body.querySelectorAll('*')].filter((each) => sticksOut(each) && !scrolls(each));
  return {
    width: root.scrollWidth,
    wide: [...new Set(wide.map((element) => element.outerHTML.match(/^<[^>]*>/)[0]))].slice(0, 3),
  };
}

test('narrow phone: no page scrolls sideways or requests a file that does not exist', async () => {
  const faults = [];
  const plain = { viewport: { width, height: 640 }, javaScriptEnabled: false };
  await visit(pages, plain, async (page, address) => {
    page.removeAllListeners('request');
    page.on('request', (request) => {
      if (!request.url().startsWith(server.root)) faults.push(`${address} asks ${request.url()}`);
    });
    await page.goto(server.root + address);
    await unfold(page);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(measure);
      if (found.width <= width) continue;
      faults.push(`${address} (${colorScheme}): ${found.width} px wide: ${found.wide.join(' ')}`);
    }
  });
  expectNone([...faults, ...server.unknown.map((asked) => `no such file: ${asked}`)]);
});

/** Runs inside the browser: properties that any style sheet of the site sets. */
function dress() {
  const wanted = ['font-family', 'color', 'background-color', 'margin', 'padding', 'max-width', 'line-height'];
  return ['body', 'main', 'h1', 'a'].map((selector) => {
    const style = getComputedStyle(document.querySelector(selector));
    return wanted.map((name) => style.getPropertyValue(name)).join('; ');
  });
}

test('from a folder: a page opened as a file has the same style as one from a server', async () => {
  // The page for unknown addresses names its style from the server's root.
  const addresses = samples().filter((each) => each !== '404.html');
  await visit(addresses, { viewport: { width: 1024, height: 768 } }, async (page, address) => {
    await page.goto(server.root + address);
    const served = await page.evaluate(dress);
    await page.goto(pathToFileURL(path.join(folder, address)).href);
    assert.deepEqual(await page.evaluate(dress), served, address);
    await page.evaluate(() => document.querySelector('link[rel=stylesheet]').remove());
    assert.notDeepEqual(await page.evaluate(dress), served, `${address} has no style of its own`);
  });
});
