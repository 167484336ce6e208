// Accuracy, speed and size of our analysis beside the libraries that somebody would take from npm instead, on the same texts in one run.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import { analyseText } from '../shared/sentiment/analyse-text.ts';
import { builtInModel } from '../shared/sentiment/model/built-in.ts';
import { scoreText } from '../shared/sentiment/score-text.ts';
import { bundleForPage } from './bundle.ts';
import { ROOT, say } from './run.ts';
import { areaUnder, balancedAccuracy, type Judged } from './sentiment-training/accuracy.ts';
import { readSamples, type Sample } from './sentiment-training/samples.ts';

interface Candidate {
  readonly name: string;
  /** What its score of a text is; above 0 praise. */
  readonly score: (text: string) => number;
  /** What a page would load. */
  readonly bytes: () => Promise<number>;
}

const DATA = join(ROOT, '../shared/data/dev');
const ROUNDS = 5;
const TIMED = 3000;
const FEWEST_OF_A_KIND = 15;
const afinn = new Sentiment();

const CANDIDATES: readonly Candidate[] = [
  {
    name: 'Counterbell, sentiment alone',
    score: (text) => scoreText(text, 'en').score,
    bytes: () => bundled('shared/sentiment/analyse-text.ts'),
  },
  {
    name: 'Counterbell, clauses and themes',
    score: (text) => analyseText(text, null)?.sentiment.score ?? 0,
    bytes: () => bundled('shared/sentiment/analyse-text.ts'),
  },
  {
    name: 'sentiment (AFINN)',
    score: (text) => afinn.analyze(text).comparative,
    bytes: () => packed('sentiment'),
  },
  {
    name: 'vader-sentiment',
    score: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    bytes: () => packed('vader-sentiment'),
  },
  {
    name: 'wink-sentiment',
    score: (text) => wink(text).normalizedScore,
    bytes: () => packed('wink-sentiment'),
  },
];

if (existsSync(DATA)) await bench(readSamples(DATA, false));
else say('There is no ../shared/data/dev here, so there are no labelled texts to measure with.');

async function bench(samples: readonly Sample[]): Promise<void> {
  const reading = readingTime();
  const english = samples.filter(({ language }) => language === 'en');
  const timed = english.filter((_, at) => at % Math.ceil(english.length / TIMED) === 0);
  const speeds = timeAll(timed.map(({ text }) => text));
  const base = speeds.get('sentiment (AFINN)') ?? 1;
  const words = timed.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / timed.length;
  say(`English, ${english.length} texts of ${new Set(english.map(({ set }) => set)).size} sets;`);
  say(`speed over ${timed.length} of them, ${words.toFixed(0)} words each on average, one core\n`);
  say('| | balanced accuracy | AUC | texts a second | against sentiment | gzip |');
  say('| --- | --- | --- | --- | --- | --- |');
  for (const { name, score, bytes } of CANDIDATES) {
    const { accuracy, area } = meanOverSets(english, score);
    const speed = speeds.get(name) ?? 0;
    const size = `${((await bytes()) / 1000).toFixed(0)} kB`;
    say(
      `| ${name} | ${accuracy.toFixed(3)} | ${area.toFixed(3)} | ${Math.round(speed)} | ${(speed / base).toFixed(2)}x | ${size} |`,
    );
  }
  say(`\nThe model is read in ${reading.toFixed(0)} ms, once.`);
}

/** In turn, so that a busy machine is fair; the best round counts. */
function timeAll(texts: readonly string[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, score } of CANDIDATES) {
      const started = performance.now();
      for (const text of texts) score(text);
      const perSecond = (texts.length / (performance.now() - started)) * 1000;
      best.set(name, Math.max(best.get(name) ?? 0, perSecond));
    }
  }
  return best;
}

function meanOverSets(
  samples: readonly Sample[],
  score: Candidate['score'],
): { readonly accuracy: number; readonly area: number } {
  const sets = new Set(samples.map(({ set }) => set));
  const means = Array.from(sets).flatMap((name) => {
    const own = samples.filter(({ set, level }) => set === name && level !== 1);
    const judged: Judged[] = own.map(({ text, level }) => ({
      score: score(text),
      isPraise: level === 2,
    }));
    const praise = judged.filter(({ isPraise }) => isPraise).length;
    if (Math.min(praise, judged.length - praise) < FEWEST_OF_A_KIND) return [];
    return [{ accuracy: balancedAccuracy(judged), area: areaUnder(judged) }];
  });
  const mean = (key: 'accuracy' | 'area'): number =>
    means.reduce((sum, one) => sum + one[key], 0) / means.length;
  return { accuracy: mean('accuracy'), area: mean('area') };
}

async function bundled(entry: string): Promise<number> {
  return gzipSync(await bundleForPage(join(ROOT, entry), 'bench')).length;
}

/** All that the package runs on: its own code and word lists, as they come. */
async function packed(name: string): Promise<number> {
  const files = globSync(`node_modules/${name}/{src,build,lib,languages,data}/**/*.{js,json}`, {
    cwd: ROOT,
  }).filter((file) => !/\.min\.|\/test|_test/u.test(file));
  const bytes = files.map((file) => readFileSync(join(ROOT, file)));
  return gzipSync(Buffer.concat(bytes)).length;
}

function readingTime(): number {
  const started = performance.now();
  builtInModel();
  return performance.now() - started;
}
