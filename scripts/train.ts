// `npm run train [-- --open-terms]`: learns sentiment and themes from ../shared/data/train and writes the model's files:
// shared/sentiment/model/model.json and shared/themes/learned/*.ts. Deterministic; some minutes on two cores. Only numbers, and single
// words for themes, are written: no text leaves the data. With --open-terms only sets whose stated terms let anybody use them.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSamples } from './sentiment-training/samples.ts';
import { trainPack } from './sentiment-training/train-pack.ts';
import { ROOT, say } from './run.ts';
import { trainThemes } from './train-themes.ts';

const DATA = join(ROOT, '../shared/data/train');
const MODEL = join(ROOT, 'shared/sentiment/model/model.json');
const PLANS = [
  {
    languages: ['en'],
    features: 96_000,
    effort: { epochs: 20, hidden: 0.4 },
    lessons: 60_000,
    sentences: 140_000,
  },
  {
    languages: ['es', 'fr', 'de', 'it', 'nl', 'pt'],
    features: 70_000,
    effort: { epochs: 12, hidden: 0.3 },
    lessons: 26_000,
    sentences: 60_000,
  },
];

if (existsSync(DATA)) train(process.argv.includes('--open-terms'));
else {
  process.stderr.write('There is no ../shared/data/train here, so nothing can be learned.\n');
  process.exitCode = 1;
}

function train(isOpen: boolean): void {
  const samples = readSamples(DATA, isOpen);
  const started = performance.now();
  const timed = (words: string): void => {
    say(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${words}`);
  };
  const packs = PLANS.map((plan) => trainPack(samples, plan, timed));
  writeFileSync(MODEL, `${JSON.stringify({ format: 1, packs })}\n`);
  timed(`${MODEL.slice(ROOT.length + 1)} written`);
  for (const [language, sets] of Object.entries(trainThemes({ isOpenOnly: isOpen }))) {
    timed(`themes in ${language} learned from ${sets.length} sets`);
  }
}
