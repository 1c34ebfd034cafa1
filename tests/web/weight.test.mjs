// What a performance page costs on a slow line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { folder } from './site.mjs';

// In bytes: ten packets, which a server sends before it waits for the first acknowledgement.
const limit = 14 * 1024;
const weigh = (address) => execFileSync('gzip', ['-9', '-n', '-c', path.join(folder, address)]).length;

test('weight: a performance page and its style sheet stay within 14 KiB compressed', (t) => {
  const page = weigh('kantor/kpu-kota-prabumulih/2024/index.html');
  const style = weigh('gaya.css');
  t.diagnostic(`page ${page} + gaya.css ${style} = ${page + style} of ${limit} bytes`);
  assert.ok(page + style <= limit, `page ${page} + gaya.css ${style} = ${page + style} bytes, ${limit} allowed`);
});
