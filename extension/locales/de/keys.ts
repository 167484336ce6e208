import type { Messages } from '../messages.ts';

/** Words about the owner's keys. */
export const keys: Messages['keys'] = {
  title: 'Ihre Schlüssel',
  hint: 'Ein Schlüssel öffnet, was Besucher senden. Ohne ihn kann niemand die versiegelten Antworten lesen, weder wir noch der Sammler.',
  none: 'Noch kein Schlüssel: Er entsteht beim Einrichten.',
  inUse: 'In Gebrauch',
  older: 'Öffnet, was früher kam',
  since: (day) => `seit ${day}`,
  fingerprint: 'In Wörtern',
  fingerprintHint:
    'Ihr Formular für QR-Codes und Mails zeigt unten dieselben Wörter: Vergleichen Sie sie, um sicher zu sein, dass für Sie versiegelt wird.',
  uncopied:
    'Von Ihrem Schlüssel gibt es keine Kopie außerhalb dieses Browsers. Geht der Browser oder dieser Rechner verloren, bleibt jede noch nicht abgeholte und jede spätere Antwort für immer versiegelt. Laden Sie unten eine Kopie herunter.',
  copy: 'Schlüssel kopieren',
  copyHint:
    'Alle Ihre Schlüssel in einer Datei, hinter einer Passphrase. Bewahren Sie beides auf, an zwei Orten: Ohne die Passphrase öffnet die Datei nichts, und niemand kann sie Ihnen wiedergeben.',
  passphrase: 'Passphrase',
  passphraseHint: (least) =>
    `Mindestens ${least} Zeichen; gut sind vier Wörter, die nur für Sie zusammengehören.`,
  passphraseShort: (least) =>
    `Die Passphrase ist zu kurz: Sie braucht mindestens ${least} Zeichen. Es wurde keine Datei gemacht.`,
  download: 'Kopie herunterladen',
  downloaded:
    'Die Kopie liegt bei Ihren Downloads. Legen Sie sie dorthin, wo sie diesen Rechner überlebt.',
  restore: 'Schlüssel zurücklegen',
  restoreHint: 'Eine Schlüsseldatei von Counterbell.',
  locked: 'Diese Kopie ist hinter einer Passphrase.',
  unlock: 'Kopie öffnen',
  wrongPassphrase:
    'Die Passphrase öffnet diese Datei nicht, oder sie ist beschädigt. Nichts wurde geändert.',
  notAKeyFile: 'Diese Datei ist kein Schlüssel von Counterbell. Nichts wurde geändert.',
  restored: (n) =>
    n === 1 ? 'Der Schlüssel ist wieder da.' : `Die ${n} Schlüssel sind wieder da.`,
  change: 'Ein anderer Schlüssel',
  changeHint:
    'Falls jemand Ihren gesehen haben könnte. Der neue versiegelt, was von da an kommt; die alten öffnen weiter, was früher kam.',
  changeButton: 'Anderen Schlüssel machen',
  changeSurely: 'Ja, anderen Schlüssel machen',
  changed:
    'Der neue Schlüssel ist in Gebrauch. Setzen Sie den neuen Code aus „Quellen“ in Ihre Site ein: Bis dahin wird dort mit dem alten versiegelt, der es weiter öffnet.',
  behind: (collector) =>
    `Dem Postfach bei ${collector} war der neue Schlüssel nicht zu sagen: Es benutzt noch den alten.`,
  tell: 'Jetzt sagen',
  told: 'Es benutzt jetzt den neuen Schlüssel.',
};
