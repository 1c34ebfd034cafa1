// What a built site consists of, found from its files alone.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

if (!process.env.SITE) throw new Error('SITE names no folder: start these with tests/web/run FOLDER');

export const folder = path.resolve(process.env.SITE);

function list(below) {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const address = below + entry.name;
    return entry.isDirectory() ? list(`${address}/`) : [address];
  });
}

/** Every file, from the site's root. */
export const files = new Set(list('').sort());
export const pages = [...files].filter((address) => address.endsWith('.html'));
if (!files.has('index.html')) throw new Error(`${folder} holds no index.html: is it a built site?`);

/** Fails if there are faults, with one fault a line; at most 40 are shown. */
export function expectNone(faults) {
  const shown = faults.slice(0, 40);
  if (faults.length > shown.length) shown.push(`and ${faults.length - shown.length} more`);
  assert.ok(faults.length === 0, `\n${shown.join('\n')}`);
}

export const read = (address) => readFileSync(path.join(folder, address), 'utf8');

/** The portal's address on the web, with a slash at its end. Its path is where the site is mounted. */
export const base = /^Sitemap: (.*)sitemap\.xml$/m.exec(read('robots.txt'))[1];

/** The page's address as it is published: a folder's page without `index.html`. */
export const published = (address) => base + address.replace(/(^|\/)index\.html$/, '$1');

/** The file that a link leads to, and its fragment; null when it leaves the site. */
export function target(from, href) {
  const url = new URL(href, base + from);
  if (!url.href.startsWith(base)) return null;
  const address = decodeURIComponent((url.origin + url.pathname).slice(base.length));
  const folderPage = address === '' || address.endsWith('/');
  return {
    file: folderPage ? `${address}index.html` : address,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

// What varies between two pages of one kind: the office, the year, the name of a leaf.
const kinds = [
  [/^kantor\/[^/]+\//, 'kantor/<slug>/'],
  [/\/\d{4}\//, '/<year>/'],
  [/^riwayat\/[0-9a-f]{40}(-\d+)?\.html$/, 'riwayat/<commit>.html'],
  [/^riwayat\/\d{4}-\d\d(-\d+)?\.html$/, 'riwayat/<month>.html'],
  [/\/riwayat(-\d+)?\.html$/, '/riwayat.html'],
  [/(^|\/)(perjanjian|laporan|temuan|indikator)\/(?!index\.html$)[^/]+\.html$/, '$1$2/<x>.html'],
  [/^(?!index\.html$|404\.html$)[^/]+\.html$/, '<x>.html'],
];

export function kindOf(address) {
  return kinds.reduce((kind, [pattern, name]) => kind.replace(pattern, name), address);
}

/** The kinds that this repository's own portal must have; if a site lacks one, its tests had nothing to look at. */
export const expectedKinds = [
  'index.html',
  '404.html',
  '<x>.html',
  'kantor/index.html',
  'kantor/<slug>/index.html',
  'kantor/<slug>/<year>/index.html',
  'kantor/<slug>/<year>/rencana-aksi.html',
  'kantor/<slug>/<year>/rencana-kinerja.html',
  'kantor/<slug>/indikator/<x>.html',
  'kantor/<slug>/ppid.html',
  'kantor/<slug>/riwayat.html',
  'kantor/<slug>/<year>/perjanjian/index.html',
  'kantor/<slug>/<year>/perjanjian/<x>.html',
  'kantor/<slug>/<year>/laporan/index.html',
  'kantor/<slug>/<year>/laporan/<x>.html',
  'temuan/index.html',
  'temuan/<x>.html',
  'metodologi/index.html',
  'riwayat/index.html',
  'riwayat/<month>.html',
  'riwayat/<commit>.html',
];

/** The longest page of each kind, with much in it, and the shortest, with little. */
export function samples() {
  const byKind = new Map();
  for (const address of pages) {
    const kind = kindOf(address);
    byKind.set(kind, [...(byKind.get(kind) ?? []), { address, size: read(address).length }]);
  }
  return [...byKind.values()].flatMap((same) => {
    same.sort((left, right) => right.size - left.size);
    return [...new Set([same[0].address, same[same.length - 1].address])];
  });
}
