// What each page states about itself, where its links lead, and what it loads. A browser's own parser reads the files; it
// neither loads nor runs anything of them.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { browser } from './browser.mjs';
import { base, expectedKinds, expectNone, files, kindOf, pages, published, read, target } from './site.mjs';

/** Runs inside the browser. */
function factsOf({ text, type }) {
  const parsed = new DOMParser().parseFromString(text, type);
  const inCss = (css) =>
    [...css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(([, url, sheet]) => url ?? sheet);
  const attribute = (selector, name) => parsed.querySelector(selector)?.getAttribute(name) ?? null;
  const facts = {
    broken: parsed.querySelector('parsererror')?.textContent ?? null,
    lang: parsed.documentElement.getAttribute('lang'),
    title: parsed.title.trim(),
    description: attribute('meta[name=description]', 'content'),
    canonical: attribute('link[rel=canonical]', 'href'),
    headings: parsed.querySelectorAll('h1').length,
    ids: [],
    links: [],
    loads: [...parsed.querySelectorAll('style')].flatMap((style) => inCss(style.textContent)),
    moving: [...parsed.querySelectorAll('base, meta[http-equiv], iframe, object, embed')].map(
      (element) => element.outerHTML,
    ),
    scripts: [...parsed.querySelectorAll('script')].map((script) => ({
      type: script.getAttribute('type'),
      outside: script.hasAttribute('src'),
      text: script.textContent,
    })),
    handlers: [],
  };
  const mereMention = /^(canonical|alternate|license|author|prev|next|up|help)$/;
  for (const element of parsed.querySelectorAll('*')) {
    for (const { localName: name, value } of element.attributes) {
      if (name.startsWith('on')) facts.handlers.push(`${name}="${value}"`);
      if (name === 'id' || (name === 'name' && element.localName === 'a')) facts.ids.push(value);
      if (name === 'style') facts.loads.push(...inCss(value));
      if (name === 'src' || name === 'poster' || name === 'data') facts.loads.push(value);
      if (name === 'srcset') facts.loads.push(...value.split(',').map((each) => each.trim().split(/\s/)[0]));
      if (name !== 'href') continue;
      const leads =
        /^(a|area)$/.test(element.localName) || mereMention.test(element.getAttribute('rel') ?? '');
      (leads ? facts.links : facts.loads).push(value);
    }
  }
  return facts;
}

const facts = new Map();

describe('files of the site', () => {
  before(async () => {
    const page = await browser.newPage();
    const documents = {
      html: (text) => ({ text, type: 'text/html' }),
      svg: (text) => ({ text, type: 'image/svg+xml' }),
      css: (text) => ({ text: `<style>${text}</style>`, type: 'text/html' }),
    };
    for (const address of files) {
      const as = documents[address.split('.').pop()];
      if (as) facts.set(address, await page.evaluate(factsOf, as(read(address))));
    }
    await page.close();
  });

  /** The faults that `look` finds, each after the address of its file. */
  function faultsOf(addresses, look) {
    return addresses.flatMap((address) =>
      look(facts.get(address), address).map((fault) => `${address}: ${fault}`),
    );
  }

  test('pages: every kind that this repository promises exists', () => {
    const found = new Set(pages.map(kindOf));
    expectNone(expectedKinds.filter((kind) => !found.has(kind)));
  });

  test('pages: each has a title and a description and a language and one main heading', () => {
    const look = (page) => [
      ...(page.title ? [] : ['no title']),
      ...(page.description?.trim() ? [] : ['no description']),
      ...(/^(id|en)$/.test(page.lang ?? '') ? [] : [`lang is ${page.lang}`]),
      ...(page.headings === 1 ? [] : [`${page.headings} h1`]),
    ];
    expectNone(faultsOf(pages, look));
  });

  test('pages: each names its own published address as the canonical one', () => {
    // The page for unknown addresses has none of its own.
    const own = pages.filter((address) => address !== '404.html');
    const look = (page, address) =>
      page.canonical === published(address) ? [] : [`canonical is ${page.canonical}`];
    expectNone(faultsOf(own, look));
  });

  test('links: each leads to an existing file of the site and, with a fragment, to an id in it', () => {
    const look = (page, address) =>
      page.links.flatMap((href) => {
        if (href.trim() === '') return ['an empty link'];
        const to = target(address, href);
        if (!to) return /^(https?|mailto|tel):/i.test(href) ? [] : [`${href} leads nowhere`];
        if (!files.has(to.file)) return [`${href}: no file ${to.file}`];
        const ids = facts.get(to.file)?.ids;
        return !to.fragment || to.fragment === 'top' || ids?.includes(to.fragment) ? [] : [`${href}: no such id`];
      });
    expectNone(faultsOf([...facts.keys()], look));
  });

  test('links: each names a file, so that a copy on a USB stick opens', () => {
    const look = (page) =>
      page.links.filter((href) => !/^[a-z]+:/i.test(href) && /\/([?#]|$)/.test(href));
    expectNone(faultsOf(pages, look));
  });

  /** Whether a loaded address names a host, even our own, or no file of the site. */
  function isWrong(address, href) {
    if (href.startsWith('data:') || href.startsWith('#')) return false;
    return /^([a-z]+:|\/\/)/i.test(href) || !files.has(target(address, href)?.file);
  }

  test('loads: each address names a file of the site by its path', () => {
    const look = (page, address) => page.loads.filter((href) => isWrong(address, href));
    expectNone(faultsOf([...facts.keys()], look));
  });

  test('scripts: a page has no script except JSON data for search engines', () => {
    const isJson = (text) => {
      try {
        return typeof JSON.parse(text) === 'object';
      } catch {
        return false;
      }
    };
    const look = (page) => [
      ...page.scripts
        .filter(({ type, outside, text }) => type !== 'application/ld+json' || outside || !isJson(text))
        .map(({ type, text }) => `script of type ${type}: ${text.slice(0, 80)}`),
      ...page.handlers,
      ...page.moving,
      ...(page.broken ? [page.broken] : []),
    ];
    expectNone(faultsOf([...facts.keys()], look));
  });

  test('data for search engines: each address of this portal names one of its files', () => {
    const strings = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings));
    const look = (page, address) =>
      page.scripts
        .flatMap(({ text }) => strings(JSON.parse(text)))
        .filter((text) => text.startsWith(base) && !files.has(target(address, text).file));
    expectNone(faultsOf(pages, look));
  });

  test('site map: it lists every page but the one for unknown addresses', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((found) => found[1]);
    const expected = pages.filter((address) => address !== '404.html').map(published);
    assert.deepEqual(listed.sort(), expected.sort());
  });
});
