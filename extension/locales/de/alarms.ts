import type { Messages } from '../messages.ts';
import { counted, type Forms } from '../plural.ts';

const IN_DAYS: Forms = { one: 'Tag', other: 'Tagen' };
const ALARMS: Forms = { one: 'Alarm', other: 'Alarme' };

/** Words of the alarms. */
export const alarms: Messages['alarms'] = {
  nav: 'Alarme',
  title: (open) => (open === 0 ? 'Kein Alarm' : `${counted(open, ALARMS)} zum Ansehen`),
  lead: 'Was sich ändert, während Rückmeldungen eintreffen: plötzlich viele Klagen, ein langsamer Anstieg, Seltenes dicht beieinander oder eine Glocke, die verstummt ist.',
  always:
    'Sie sehen auf alles, welche Zeit, welchen Ort oder Filter Sie auch anderswo wählen: Was üblich ist, lernen sie aus den letzten 15 Monaten, und jeder engere Blick wäre eine Gelegenheit mehr für einen falschen Alarm.',
  notNarrowed: (names) => `Hier nicht eingegrenzt: ${names}.`,
  about: {
    theme: (name) => `Klagen über ${name}`,
    touchpoint: (name) => `Unzufriedenheit bei ${name}`,
    'low-stars': (where) =>
      where === null ? 'Ein und zwei Sterne' : `Ein und zwei Sterne auf ${where}`,
    complaints: (where) => (where === null ? 'Unzufriedenheit' : `Unzufriedenheit auf ${where}`),
    volume: (where) => (where === null ? 'Alle Rückmeldungen' : `Rückmeldungen von ${where}`),
  },
  happened: (count, days) => ({
    surge: (usual) => `${count} in ${counted(days, IN_DAYS)}; üblich sind etwa ${usual}.`,
    drift: (usual) =>
      `Ein langsamer Anstieg: ${count} in ${counted(days, IN_DAYS)}; üblich waren etwa ${usual}.`,
    gaps: (usual) =>
      `Dicht beieinander: ${count} in ${counted(days, IN_DAYS)}; üblich sind etwa ${usual}.`,
    silence: (usual) => `Seit ${counted(days, IN_DAYS)} nichts; üblich sind etwa ${usual}.`,
  }),
  since: (day) => `Seit ${day}.`,
  over: (day) => `Wieder wie üblich seit ${day}.`,
  against: (weeks, events) =>
    weeks === 1
      ? `Verglichen mit der Woche davor: ${events}.`
      : `Verglichen mit den ${weeks} Wochen davor: ${events}.`,
  also: (names) => `Dieselben Tage fallen auch hier auf: ${names}.`,
  luckYears: (years) => `Durch Zufall allein etwa einmal in ${years} Jahren.`,
  luckYear: 'Durch Zufall allein etwa einmal im Jahr.',
  luckRare: 'Durch Zufall allein seltener als einmal in 100 Jahren.',
  noticeOfMany: (n) => counted(n, ALARMS),
  words: 'Was gesagt wurde',
  noWords: 'Nichts davon kam mit Worten.',
  see: (n) => (n === 0 ? 'Das Letzte ansehen, das kam' : 'Ansehen, worauf es beruht'),
  seen: 'Weglegen',
  snooze: 'In einer Woche erinnern',
  falseAlarm: 'Falscher Alarm',
  takeBack: 'Zurücknehmen',
  notKept:
    'Das ließ sich nicht speichern. Schaffen Sie Platz auf der Festplatte und versuchen Sie es erneut.',
  chart: (name) => `${name}, Woche für Woche`,
  chartTable: 'Dasselbe als Tabelle',
  week: 'Woche ab',
  count: 'Anzahl',
  weekCount: (from, count) => `Woche ab ${from}: ${count}`,
  none: {
    title: 'Nichts hat sich geändert',
    text: 'Sobald sich etwas ändert, steht es hier.',
  },
  empty: {
    title: 'Noch nichts zu beobachten',
    text: 'Alarme müssen wissen, was üblich ist: neun Wochen Rückmeldungen. Lesen oder importieren Sie, was Sie haben; auch Älteres zählt.',
    button: 'Bewertungen lesen oder importieren',
  },
  tooShort: (weeks) =>
    `Bisher gibt es Rückmeldungen aus ${counted(weeks, { one: 'Woche', other: 'Wochen' })}; Alarme beginnen mit neun, wenn bekannt ist, was üblich ist.`,
  budget: 'Wie viele falsche Alarme',
  budgetHint:
    'Zufall allein lässt manche Woche schlecht aussehen. Je weniger falsche Alarme Sie zulassen, desto länger dauert es bis zu einem wahren.',
  budgets: {
    '3': 'Höchstens einer im Monat',
    '1': 'Höchstens einer im Quartal',
    '0.25': 'Höchstens einer im Jahr',
  },
  sharedBy: (series) =>
    series === 1
      ? 'Für die eine Reihe, die beobachtet wird.'
      : `Für alle ${series} Reihen zusammen, die beobachtet werden.`,
  notices: 'Hinweise',
  noticesAsk:
    'Counterbell sieht nach, solange der Browser offen ist. Wenn Sie es erlauben, zeigt der Browser bei jedem neuen Alarm einen Hinweis, auch wenn keine Seite von Counterbell offen ist. Nichts wird irgendwohin gesendet.',
  noticesAllow: 'Hinweise zeigen',
  noticesAllowed: 'Der Browser zeigt bei jedem neuen Alarm einen Hinweis.',
  noticesStop: 'Keine Hinweise mehr zeigen',
  noticesRefused: 'Der Browser hat es nicht erlaubt. Alarme stehen weiterhin hier.',
  watched: 'Was beobachtet wird',
  series: 'Reihe',
  lastWeek: 'Letzte 7 Tage',
  usualWeek: 'Üblich in 7 Tagen',
  threshold: 'Alarm',
  thresholdUsual: 'wie üblich',
  thresholdRaised: (times) =>
    times === 1
      ? 'später, denn einer wurde falsch genannt'
      : `später, denn ${times} wurden falsch genannt`,
  forgive: (name) => `Wieder wie üblich: ${name}`,
  earlier: 'Frühere Alarme',
  what: 'Was',
  when: 'Wann',
  answers: { none: 'offen', seen: 'weggelegt', false: 'falsch genannt' },
  snoozedUntil: (day) => `aufgeschoben bis ${day}`,
  undated: 'Rückmeldungen ohne Datum zählen für den Tag, an dem sie eintrafen.',
};
