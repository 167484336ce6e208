// `npm run learn:languages`: learns from ../shared/data/train what the languages look like and writes shared/languages/learned/*.ts.
// Deterministic; under a minute. Only single words that many texts hold, letters in threes and numbers are written: no text leaves the
// data.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../shared/languages/registry.ts';
import { otherFileOf, learnedFileOf } from './language-training/learned-files.ts';
import { learnLanguage, learnOthers } from './language-training/learn-language.ts';
import { textsByLanguage } from './language-training/language-texts.ts';
import { ROOT, say } from './run.ts';

const DATA = join(ROOT, '../shared/data/train');
const LEARNED = join(ROOT, 'shared/languages/learned');

if (existsSync(DATA)) learn();
else {
  process.stderr.write('There is no ../shared/data/train here, so nothing can be learned.\n');
  process.exitCode = 1;
}

function learn(): void {
  const sets = textsByLanguage(DATA);
  for (const { tag } of LANGUAGES) {
    const learned = learnLanguage(tag, sets.get(tag) ?? []);
    writeFileSync(join(LEARNED, `${tag}.ts`), learnedFileOf(tag, learned));
    const words = learned.words.reduce((sum, [, list]) => sum + list.split(' ').length, 0);
    say(`${tag}: ${words} words from ${sets.get(tag)?.length ?? 0} sets`);
  }
  writeFileSync(join(LEARNED, 'others.ts'), otherFileOf(learnOthers()));
}
