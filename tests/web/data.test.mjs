// The files beside the pages, which machines read.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { expectNone, files, folder, pages, read } from './site.mjs';

test('data: every JSON file can be parsed', () => {
  const json = [...files].filter((address) => address.endsWith('.json'));
  const faults = json.flatMap((address) => {
    try {
      JSON.parse(read(address));
      return [];
    } catch (error) {
      return [`${address}: ${error.message}`];
    }
  });
  expectNone(faults);
});

test('data: every file that SHA256SUMS lists has its checksum', () => {
  const options = ['--check', '--strict', '--quiet', 'SHA256SUMS'];
  const { status, stdout } = spawnSync('sha256sum', options, { cwd: folder, encoding: 'utf8' });
  assert.ok(status === 0, stdout);
});

test('data: the manifest and the checksums list every page', () => {
  const sums = new Set(read('SHA256SUMS').split('\n').map((line) => line.slice(66)));
  const manifest = new Set(JSON.parse(read('manifest.json')).berkas.map(({ alamat }) => alamat));
  expectNone(pages.filter((address) => !sums.has(address) || !manifest.has(address)));
});
