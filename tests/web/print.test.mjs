// A printed agreement is the form that an office signs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, server, visit } from './browser.mjs';
import { expectNone, kindOf, pages } from './site.mjs';

const agreements = pages.filter((address) => kindOf(address) === 'kantor/<slug>/<year>/perjanjian/<x>.html');
/** Runs inside the browser: the first heading on paper, and what belongs to the screen alone. */
function onPaper() {
  const shown = (element) => element.checkVisibility();
  return {
    heading: [...document.querySelectorAll('main :is(h1, h2, h3)')].find(shown)?.textContent.trim() ?? null,
    screenOnly: [...document.querySelectorAll('nav, body > header, body > footer')]
      .filter(shown)
      .map((element) => element.outerHTML.match(/^<[^>]*>/)[0]),
  };
}

test('print: an agreement shows its heading and no navigation and no footer', async () => {
  assert.notEqual(agreements.length, 0);
  const faults = [];
  await visit(agreements, {}, async (page, address) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(server.root + address);
    const { heading, screenOnly } = await page.evaluate(onPaper);
    if (!heading) faults.push(`${address}: no heading`);
    faults.push(...screenOnly.map((markup) => `${address}: prints ${markup}`));
  });
  expectNone(faults);
});

test('print: an agreement fills A4 pages', async () => {
  const page = await browser.newPage();
  await page.goto(server.root + agreements[0]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]*)\]/g);
  const sizes = [...boxes].map(([, numbers]) => numbers.trim().split(/\s+/).map(Number));
  await page.close();
  assert.notEqual(sizes.length, 0);
  for (const [left, bottom, right, top] of sizes) {
    // 210 mm by 297 mm in points of 1/72 inch; browsers round to their own pixels.
    assert.deepEqual([Math.round(right - left), Math.round(top - bottom)], [595, 842]);
  }
});
