import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { compile } from 'svelte/compiler';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { build } from 'vite';
import { packWidget } from '../../scripts/pack-widget.ts';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import type { CounterBellApi } from '../../widget/api.ts';
import type { CounterBellApi as PublicApi } from '../../widget/package/index.d.ts';
import { newVisitor, startBrowser } from './visitor.ts';
import { INBOX } from './widget-site.ts';
import { inPanel } from './widget-visit.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let browser: Browser;
let keys: OwnerKeyPair;
let folder: string;
let server: Server;
let origin: string;

/** One small app each: the bell, and a button of the app's own that opens it. */
const APPS: Readonly<Record<string, string>> = {
  'a bundler': `
    import { putBell } from 'counterbell';
    const bell = await putBell(SETTINGS);
    const button = document.querySelector('#app').appendChild(document.createElement('button'));
    button.id = 'own';
    button.addEventListener('click', () => bell.open('nps'));`,
  React: `
    import { createElement, useEffect, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    import { putBell } from 'counterbell';
    function App() {
      const [bell, setBell] = useState(null);
      useEffect(() => void putBell(SETTINGS).then(setBell), []);
      return bell && createElement('button', { id: 'own', onClick: () => bell.open('nps') });
    }
    createRoot(document.querySelector('#app')).render(createElement(App));`,
  Vue: `
    import { createApp, h, onMounted, shallowRef } from 'vue';
    import { putBell } from 'counterbell';
    createApp({
      setup() {
        const bell = shallowRef(null);
        onMounted(async () => { bell.value = await putBell(SETTINGS); });
        return () => bell.value && h('button', { id: 'own', onClick: () => bell.value.open('nps') });
      },
    }).mount('#app');`,
  Svelte: `
    import { mount } from 'svelte';
    import App from './app.compiled.js';
    mount(App, { target: document.querySelector('#app'), props: { settings: SETTINGS } });`,
};

const SVELTE_APP = `<script>
  import { onMount } from 'svelte';
  import { putBell } from 'counterbell';
  let { settings } = $props();
  let bell = $state.raw(null);
  onMount(async () => { bell = await putBell(settings); });
</script>
{#if bell}<button id="own" onclick={() => bell.open('nps')}>Tell us</button>{/if}`;

beforeAll(async () => {
  [browser, keys] = await Promise.all([startBrowser('chromium'), makeKeyPair()]);
  folder = mkdtempSync(join(tmpdir(), 'counterbell-package-'));
  packWidget(join(folder, 'package'), join(ROOT, 'dist/widget'));
  install();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(join(folder, 'site', pathname));
      const type = pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the npm package', () => {
  it('has the types of the widget itself', () => {
    expectTypeOf<CounterBellApi>().toExtend<PublicApi>();
    expectTypeOf<PublicApi>().toExtend<CounterBellApi>();
    expect(read('index.d.ts')).toContain('interface CounterBellApi');
  });

  it('brings a manifest of its element, and a hash of each file', () => {
    expect(read('custom-elements.json')).toContain('"tagName": "counter-bell"');
    expect(read('custom-elements.json')).toContain('"name": "option"');
    expect(read('dist/integrity.json')).toMatch(/"counterbell\.js": "sha384-[\w+/=]{64}"/);
  });

  it.each(Object.keys(APPS))('works with %s', async (name) => {
    await bundle(APPS[name] ?? '');
    expect(await bellsAfterPress('<script type="module" src="/app.js"></script>')).toBe(1);
  });

  it('works with plain HTML, its file checked against its hash', async () => {
    const integrity: Readonly<Record<string, string>> = JSON.parse(read('dist/integrity.json'));
    const bells = await bellsAfterPress(
      `<button id="own" data-counterbell="nps">Tell us</button>
       <script async src="/${INBOX}/counterbell.js" data-key="${keys.publicKey}"
         integrity="${integrity['counterbell.js']}" crossorigin></script>`,
    );
    expect(bells).toBe(1);
  });
});

/** A file of the installed package. */
function read(name: string): string {
  return readFileSync(join(folder, 'app/node_modules/counterbell', name), 'utf8');
}

/** As an app gets it: packed by npm, unpacked beside the frameworks; its `dist` copied to the site. */
function install(): void {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: join(folder, 'package'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [, archive = ''] = /"filename": "(.+?)"/.exec(output) ?? [];
  const modules = join(folder, 'app/node_modules');
  mkdirSync(join(modules, 'counterbell'), { recursive: true });
  execFileSync('tar', [
    'xzf',
    join(folder, archive),
    '-C',
    join(modules, 'counterbell'),
    '--strip-components=1',
  ]);
  for (const name of ['react', 'react-dom', 'vue', 'svelte']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(folder, 'site'));
  symlinkSync(join(modules, 'counterbell/dist'), join(folder, 'site', INBOX));
}

async function bundle(code: string): Promise<void> {
  const settings = JSON.stringify({ src: `/${INBOX}/counterbell.js`, key: keys.publicKey });
  writeFileSync(join(folder, 'app/main.js'), code.replace('SETTINGS', settings));
  const { js } = compile(SVELTE_APP, { generate: 'client', filename: 'App.svelte' });
  writeFileSync(join(folder, 'app/app.compiled.js'), js.code);
  await build({
    root: join(folder, 'app'),
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(folder, 'site'),
      emptyOutDir: false,
      target: 'esnext',
      lib: { entry: 'main.js', formats: ['es'], fileName: () => 'app.js' },
    },
  });
}

/** How many bells hang on a page whose own button has opened the panel without a word in the console. */
async function bellsAfterPress(markup: string): Promise<number> {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>An app</title>';
  writeFileSync(
    join(folder, 'site/index.html'),
    `${head}<body><div id="app"></div>${markup}</body></html>`,
  );
  const { page, said } = await newVisitor(browser);
  await page.goto(`${origin}/index.html`);
  await press(page);
  const count = await page.$$eval('counterbell-button', (bells) => bells.length);
  expect(said).toEqual([]);
  await page.browserContext().close();
  return count;
}

async function press(page: Page): Promise<void> {
  await page.waitForFunction('self.CounterBell');
  await (await page.waitForSelector('#own'))?.click();
  await inPanel(page, '[aria-label="10 of 10"]');
}
