/** `npm run bench`: lists the benches; `npm run bench -- NAME` runs one. A bench prints a table; it judges nothing. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { ROOT, say } from './run.ts';

const benches = globSync('scripts/bench-*.ts', { cwd: ROOT })
  .map((file) => basename(file, '.ts').slice('bench-'.length))
  .toSorted();
const [wanted] = process.argv.slice(2);

if (wanted === undefined) {
  say(`Benches: ${benches.join(', ')}. Run one with: npm run bench -- ${benches[0] ?? 'NAME'}`);
} else if (benches.includes(wanted)) {
  await import(`./bench-${wanted}.ts`);
} else {
  process.stderr.write(`There is no bench "${wanted}"; there are: ${benches.join(', ')}.\n`);
  process.exitCode = 1;
}
