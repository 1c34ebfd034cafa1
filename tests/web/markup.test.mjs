// Every page is valid HTML.
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expectNone, pages, read } from './site.mjs';

// The preset holds what the HTML standard and ARIA demand, without questions of taste; none of its rules is turned off.
const checker = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: { 'wcag/h37': 'error' }, // an image has a text: the standard demands it, but the preset does not
  }),
);

test('markup: every page follows the HTML standard', async () => {
  const faults = [];
  for (const address of pages) {
    const report = await checker.validateString(read(address), address);
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${address}:${line}:${column}: ${ruleId}: ${message}`);
      }
    }
  }
  expectNone(faults);
});
