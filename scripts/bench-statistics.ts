/**
 * `npm run bench -- statistics [quick]`: whether what is said of figures is true, by simulation. How often the 95 % intervals hold
 * the truth, how many false alarms a year the watch raises, and how long it takes to tell a true one.
 */
import { tellAlarms } from './statistics-bench/alarms.ts';
import { tellCoverage } from './statistics-bench/coverage.ts';
import { tellDelays } from './statistics-bench/delays.ts';

const isQuick = process.argv.slice(3).includes('quick');

tellCoverage(isQuick ? 400 : 4000);
tellAlarms(isQuick ? 3 : 40);
tellDelays(isQuick ? 10 : 100);
