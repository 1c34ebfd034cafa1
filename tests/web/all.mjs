// Runs the tests that are named (files beside this one) in one process, so that all of them look with one browser.
import './browser.mjs'; // first: it starts the browser before any test
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
