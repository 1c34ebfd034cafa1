// Everyone can use the pages: they meet WCAG 2.2 AA, as far as a program can tell, in light and in dark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { browser, lanes, server, unfold } from './browser.mjs';
import { expectNone, kindOf, samples } from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs inside the browser. */
async function examine(tags) {
  const options = { runOnly: { type: 'tag', values: tags } };
  const { violations, passes } = await globalThis.axe.run(document, options);
  return {
    passed: passes.length,
    background: getComputedStyle(document.body).backgroundColor,
    faults: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => {
        const why = failureSummary.replaceAll(/\s+/g, ' ');
        return `${id}: ${target.join(' ')}: ${why}: ${html.slice(0, 200)}`;
      }),
    ),
  };
}

describe('access', { concurrency: lanes }, () => {
  for (const address of samples()) {
    test(`access: ${kindOf(address)} has no barrier in light or dark (${address})`, async () => {
      // The page is narrow, because only there tables scroll in their own box.
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      const seen = {};
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.goto(server.root + address);
        await unfold(page);
        await page.evaluate(axe);
        seen[colorScheme] = await page.evaluate(examine, standard);
      }
      await page.close();
      const { light, dark } = seen;
      expectNone(light.faults.map((fault) => `light: ${fault}`));
      expectNone(dark.faults.map((fault) => `dark: ${fault}`));
      assert.notEqual(light.passed, 0);
      assert.notEqual(light.background, dark.background, 'dark looks like light');
    });
  }
});
