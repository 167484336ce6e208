import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { bundleForPage } from '../../scripts/bundle.ts';
import { ROOT } from '../../scripts/run.ts';
import { analyseText } from '../../shared/sentiment/analyse-text.ts';

const fixtureSchema = v.array(v.looseObject({ text: v.string() }));
const texts = globSync('test/fixtures/texts/*.json', { cwd: ROOT }).flatMap((file) =>
  v
    .parse(fixtureSchema, JSON.parse(readFileSync(join(ROOT, file), 'utf8')))
    .map(({ text }) => text),
);
const browsers = (['chromium', 'firefox'] as const).flatMap((name) => {
  const path = findBrowser(name);
  return path === null ? [] : [{ name, path }];
});

describe('analyseText', () => {
  it.each(browsers)('gives the same answers in $name as in Node', async ({ name, path }) => {
    const engine = await bundleForPage(join(ROOT, 'shared/sentiment/analyse-text.ts'), 'engine');
    const browser = await open(name, path);
    try {
      const page = await browser.newPage();
      const answers = await page.evaluate(
        `${engine};JSON.stringify(${JSON.stringify(texts)}.map((text) => engine.analyseText(text, null)))`,
      );
      expect(answers).toBe(JSON.stringify(texts.map((text) => analyseText(text, null))));
    } finally {
      await browser.close();
    }
  });
});

function open(name: 'chromium' | 'firefox', executablePath: string): Promise<Browser> {
  return name === 'firefox'
    ? launch({ browser: 'firefox', executablePath })
    : launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
