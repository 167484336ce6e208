import type { Messages } from '../messages.ts';

/** Words of the set-up. */
export const onboarding: Messages['onboarding'] = {
  title: 'Willkommen bei Counterbell',
  lead: 'Drei kurze Schritte. Alles bleibt in diesem Browser.',
  name: {
    title: 'Ihr Geschäft',
    label: 'Name, wie ihn Ihre Kunden kennen',
    saved: 'Gespeichert.',
  },
  key: {
    title: 'Ihr Schlüssel',
    text: 'Was Besucher senden, wird auf ihrem Gerät versiegelt, und nur dieser Schlüssel öffnet es. Er liegt in diesem Browser. Bewahren Sie eine Kopie sicher auf: Ohne den Schlüssel kann niemand die Antworten lesen.',
    made: (kid) => `Ihr Schlüssel ist bereit. Sein Kurzname ist ${kid}.`,
    making: 'Ihr Schlüssel wird gemacht…',
    download: 'Kopie des Schlüssels herunterladen',
    failed:
      'Der Schlüssel ließ sich nicht speichern. Schaffen Sie Platz auf der Platte und laden Sie diese Seite neu.',
  },
  pair: {
    title: 'Ihre Klingel',
    text: 'Die Klingel auf Ihrer Website legt die versiegelten Antworten bei einem Sammler ab, wo Counterbell sie abholt. Wer Ihren Sammler betreibt, gibt Ihnen seine Adresse und einen Code.',
    collector: 'Adresse des Sammlers',
    collectorHint: 'Etwa https://bell.example',
    code: 'Code zum Verbinden',
    codeHint: 'Etwa ABCD-EFGH; gilt einmal',
    button: 'Verbinden',
    skip: 'Vorerst nur Bewertungen',
    skipHint: 'Eine Klingel können Sie später unter „Quellen“ verbinden.',
    another: 'Einen anderen Sammler verbinden',
    connected: (collector) => `Verbunden mit ${collector}.`,
  },
  missing: {
    name: 'Geben Sie zuerst den Namen Ihres Geschäfts an.',
    collector: 'Geben Sie die Adresse des Sammlers an, etwa https://bell.example.',
    code: 'Geben Sie den Code an, den der Sammler beim Start gezeigt hat.',
  },
  tag: {
    title: 'Die Klingel auf Ihre Website setzen',
    label: 'Code zum Einfügen',
    steps: [
      'Kopieren Sie den Code.',
      'Öffnen Sie die Einstellungen Ihrer Website und suchen Sie die Stelle für eigenen Code, oft „Custom Code“, „Footer“ oder „Vor </body>“ genannt.',
      'Fügen Sie den Code dort ein und speichern Sie.',
      'Öffnen Sie Ihre Website und klingeln Sie einmal: Ihre Antwort erscheint in der Übersicht.',
    ],
  },
  survey: { title: 'Was gefragt wird' },
  finished: {
    title: 'Bewertungen',
    text: 'Öffnen Sie eine Seite mit Ihren Bewertungen und drücken Sie den Counterbell-Knopf in der Leiste.',
  },
};

/** Why pairing, fetching or publishing did not work. */
export const collectorFailures: Messages['collectorFailures'] = {
  'not-an-address': 'Das ist keine Adresse. Sie sollte aussehen wie https://bell.example.',
  unreachable:
    'Unter dieser Adresse war kein Sammler zu erreichen. Prüfen Sie die Adresse und ob der Sammler läuft, und versuchen Sie es noch einmal; nichts wurde geändert.',
  refused:
    'Der Sammler nimmt diese Erweiterung nicht mehr an. Verbinden Sie sich mit einem frischen Code neu; was Sie hier haben, bleibt.',
  'wrong-code':
    'Der Code ist falsch oder schon benutzt. Lassen Sie sich einen frischen geben; nichts wurde geändert.',
  'not-a-collector':
    'Unter dieser Adresse antwortet etwas, aber kein Sammler von Counterbell. Prüfen Sie die Adresse.',
  gone: 'Der Sammler kennt diesen Eingang nicht mehr. Verbinden Sie sich mit einem frischen Code neu; was Sie hier haben, bleibt.',
  'not-stored':
    'Die Verbindung ließ sich hier nicht speichern. Schaffen Sie Platz auf der Platte und versuchen Sie es noch einmal.',
};
