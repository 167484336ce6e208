import type { Messages } from '../messages.ts';

/** Words of the tag and the ways in. */
export const surveyTag: Messages['surveyTag'] = {
  title: 'Das Tag für Ihre Seite',
  tag: 'Das Tag',
  noTag:
    'Es gibt noch kein Tag: Verbinden Sie zuerst einen Sammler, oder wählen Sie einen anderen Ort für die Antworten.',
  damagedKey:
    'Ihr Schlüssel ist hier beschädigt, und niemand könnte lesen, was damit versiegelt wird: darum gibt es kein Tag. Stellen Sie den Schlüssel aus Ihrer Kopie wieder her. Ohne Kopie machen Sie einen neuen und fügen das neue Tag ein; ältere Antworten bleiben versiegelt.',
  toSettings: 'Zu den Schlüsseln',
  setUp: 'Sammler verbinden',
  target: 'Wohin Antworten gehen',
  targets: {
    collector: 'Ihr Sammler',
    'netlify-forms': 'Netlify Forms',
    formspree: 'Formspree',
    web3forms: 'Web3Forms',
    'apps-script': 'Eine Google-Tabelle (Apps Script)',
    webhook: 'Ein Webhook',
    ntfy: 'ntfy, auf Ihr Telefon',
    mailto: 'Das Mailprogramm des Besuchers',
    'page-event': 'Ein Skript Ihrer eigenen Seite',
  },
  targetHints: {
    collector: 'Das Tag ändert sich nie: Was Sie veröffentlichen, erreicht es von selbst.',
    'netlify-forms':
      'Melden Sie ein verstecktes Formular namens counterbell mit den Feldern id und envelope an, damit Netlify es kennt.',
    formspree: 'Jede Antwort zählt zu den Einsendungen Ihres Tarifs.',
    web3forms:
      'Ihr Zugangsschlüssel steht hinter dem # der Adresse; er ist dafür gedacht, öffentlich zu sein.',
    'apps-script': 'Das Skript zum Einfügen in die Tabelle steht in docs/delivery.md.',
    webhook: 'Er muss JSON vom Ursprung Ihrer Seite annehmen (CORS), mit dem Kopf idempotency-key.',
    ntfy: 'Versiegelte Antworten kommen als Nachrichten; eine lange wird zum Anhang.',
    mailto: 'Der Besucher drückt dort auf Senden. Keine Fotos, und nur kurze Worte.',
    'page-event':
      'Hören Sie auf counterbell:envelope an document, und rufen Sie preventDefault() auf.',
  },
  address: 'Adresse',
  addressHints: {
    collector: 'Keine nötig',
    'netlify-forms': 'Irgendeine Seite von Ihnen, etwa /',
    formspree: 'https://formspree.io/f/…',
    web3forms: 'https://api.web3forms.com/submit#SCHLUESSEL',
    'apps-script': 'https://script.google.com/macros/s/…/exec',
    webhook: 'https://…',
    ntfy: 'https://ntfy.sh/ihr-geheimes-thema',
    mailto: 'sie@ihre-domain.example',
    'page-event': 'Keine nötig',
  },
  wrongAddress: (like) => `Das sieht nicht nach der Adresse aus: ${like}`,
  folder: 'Ordner mit den Dateien der Glocke',
  folderHint:
    'Dorthin kommen die Dateien der Glocke und survey.json, etwa /ihr-betrieb. Antworten tragen seinen Namen.',
  site: 'Ihre Seite ist gemacht mit',
  siteNames: {
    wordpress: 'WordPress',
    shopify: 'Shopify',
    wix: 'Wix',
    squarespace: 'Squarespace',
    webflow: 'Webflow',
    html: 'Einfachem HTML',
  },
  steps: {
    wordpress: [
      'Kopieren Sie das Tag.',
      'Installieren Sie in WordPress ein Plugin für Code im Fuß der Seite, etwa WPCode, oder öffnen Sie footer.php Ihres Themes.',
      'WPCode: Code Snippets, Header & Footer, das Tag unter Footer einfügen, Save Changes.',
      'Leeren Sie den Cache, falls Sie einen haben, und öffnen Sie Ihre Seite.',
    ],
    shopify: [
      'Kopieren Sie das Tag.',
      'Onlineshop, Themes, die drei Punkte neben Ihrem Theme, Code bearbeiten.',
      'Öffnen Sie layout/theme.liquid, fügen Sie das Tag direkt vor </body> ein, Speichern.',
      'Öffnen Sie Ihren Shop. Shopifys eigene Kassenseiten nehmen keine Tags.',
    ],
    wix: [
      'Kopieren Sie das Tag. Die Seite braucht eine eigene Domain und einen bezahlten Tarif.',
      'Einstellungen, Benutzerdefinierter Code, Code hinzufügen.',
      'Fügen Sie das Tag ein, wählen Sie Alle Seiten und Body – Ende, Anwenden.',
      'Veröffentlichen Sie die Seite.',
    ],
    squarespace: [
      'Kopieren Sie das Tag. Der Tarif muss Code-Injection erlauben.',
      'Seiten, Benutzerdefinierter Code, Code-Injection.',
      'Fügen Sie das Tag unter Fußzeile ein, Speichern.',
      'Öffnen Sie Ihre Seite in einem anderen Fenster: Der Editor führt es nicht aus.',
    ],
    webflow: [
      'Kopieren Sie das Tag. Die Seite braucht einen bezahlten Tarif.',
      'Site settings, Custom code, Footer code.',
      'Fügen Sie das Tag ein, Save changes.',
      'Veröffentlichen Sie die Seite.',
    ],
    html: [
      'Kopieren Sie das Tag.',
      'Fügen Sie es in jede Seite direkt vor </body> ein.',
      'Mit einer Content Security Policy erlauben Sie den Host des Tags unter script-src und connect-src.',
      'Laden Sie die Seiten hoch. Die Glocke braucht https.',
    ],
  },
  otherWays: 'Andere Eingänge, auf einer Seite mit dem Tag',
  ways: {
    button: 'Ein eigener Knopf',
    inline: 'Die Fragen in einer Seite',
    page: 'Die Fragen als ganze Seite',
    kiosk: 'Auf dem Tresen: beginnt für jeden Besucher von vorn',
  },
};

/** Words of what is printed and mailed. */
export const surveyPrint: Messages['surveyPrint'] = {
  title: 'Eine Karte für den Tisch',
  page: 'Was der Code öffnet',
  pageHint: 'Das Formular Ihres Sammlers, oder eine Seite mit dem Tag.',
  place: 'Wo die Karte steht',
  placeHint: 'Etwa „Tisch 4“: Die Antworten sagen es.',
  words: 'Worte auf der Karte',
  smallWords: 'Kleine Worte',
  cardTitle: 'Wie war es?',
  cardText: 'Scannen, zweimal tippen, fertig. Keine App, kein Konto.',
  code: (url) => `QR-Code für ${url}`,
  noPage: 'Geben Sie die Adresse einer Seite an; dann erscheint hier die Karte.',
  print: 'Karte drucken (A6)',
  mailTitle: 'Mit einem Tipp aus einer Mail',
  mailHint:
    'Jede Zahl ist ein Link. Ein Tipp öffnet Ihre Seite mit dieser Antwort; gesendet wird sie erst, wenn der Besucher sie sendet.',
  mailPage: 'Eine Seite mit dem Tag',
  mailPageHint: 'Etwa https://ihre-domain.example/danke',
  mailRow: 'Eine Reihe Zahlen zum Einfügen in die Mail (HTML)',
  mailLink: (score) => `Der Link für ${score} als Beispiel`,
};

/** Words of a test of wordings. */
export const trial: Messages['trial'] = {
  title: 'Wortlaute im Vergleich',
  lead: 'Mit 95-%-Intervallen. Ein anderer Wortlaut kann die Zahl verschieben, obwohl sich sonst nichts geändert hat: Wählen Sie den, auf den mehr Menschen mit Worten antworten, und vergleichen Sie Zahlen nicht über Wortlaute hinweg. Legen Sie vorher fest, wie viele Antworten Sie abwarten: Wer täglich nachsieht, sieht irgendwann einen Unterschied, den der Zufall gemacht hat.',
  wording: 'Wortlaut',
  n: 'Antworten',
  mean: 'Mittel',
  commented: 'Schrieben etwas',
  standard: 'Der bewährte Wortlaut',
  own: 'mit ihm werden die anderen verglichen',
  tooFew: (least) => `zu wenige für einen Vergleich: je ${least} sind nötig`,
  noDifference: 'kein Unterschied, den nicht der Zufall erklärt',
  meanDiffers: 'Das Mittel weicht mehr ab, als der Zufall erklärt.',
  commentedDiffers: 'Der Anteil, der schrieb, weicht mehr ab, als der Zufall erklärt.',
};
