/** `npm run bench -- crash [ROUNDS]`: kills Chromium in the middle of storing, and looks at what is there afterwards. */
import { crashRounds } from './crash-rounds.ts';
import { say } from './run.ts';

const ROUNDS = 20;

const given = Number(process.argv[3]);
const rounds = Number.isInteger(given) && given > 0 ? given : ROUNDS;
let troubled = 0;
say('killed   acknowledged   stored   what is wrong');
await crashRounds(rounds, ({ acknowledged, stored, troubles }) => {
  if (troubles.length > 0) troubled += 1;
  const words = troubles.length === 0 ? 'nothing' : troubles.slice(0, 3).join(' ');
  say(
    `${''.padEnd(6)}${String(acknowledged).padStart(15)}${String(stored).padStart(9)}   ${words}`,
  );
});
say(`${rounds} rounds, ${troubled} with trouble`);
process.exitCode = troubled === 0 ? 0 : 1;
