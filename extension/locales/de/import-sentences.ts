import type { ImportWords } from '../../importers/messages.ts';

/** What is said of files that were imported. */
export const sentences: ImportWords = {
  theEnd: 'dem Ende',
  nothing: 'nichts',
  line: 'Zeile',
  failures: {
    'archive-in-archive':
      'ist ein Archiv in einem Archiv: Nichts wurde übernommen; entpacken Sie das äußere und lesen Sie das innere ein.',
    'archive-too-large':
      'entpackt sich zu mehr, als ein Export von Bewertungen sein kann, wie es Dateien tun, die schaden sollen: Nichts wurde übernommen; entpacken Sie es selbst, wenn Sie ihm trauen, und lesen Sie die Dateien darin ein.',
    'damaged-archive':
      'ist ein beschädigtes oder unfertiges Archiv: Nichts wurde übernommen; laden Sie es noch einmal herunter und lesen Sie die neue Datei ein.',
    'empty-archive':
      'enthält weder Tabelle noch JSON: Nichts wurde übernommen; wählen Sie beim Exportieren die Bewertungen mit aus.',
    'encrypted-archive':
      'ist mit einem Passwort verschlossen: Nichts wurde übernommen; entpacken Sie es mit dem Passwort und lesen Sie die Dateien darin ein.',
    'sealed-damaged':
      'enthält versiegelte Antworten, von denen ein Teil fehlt oder unterwegs verändert wurde: Nichts wurde übernommen; kopieren Sie die ganze Nachricht noch einmal, bis zur letzten Klammer, und lesen Sie sie ein.',
    'sealed-newer':
      'enthält Antworten, die ein neueres Widget versiegelt hat: Nichts wurde übernommen; aktualisieren Sie die Erweiterung und lesen Sie noch einmal ein.',
    'sealed-to-others':
      'enthält Antworten, die für einen Schlüssel versiegelt sind, der hier fehlt: Nichts wurde übernommen; holen Sie den Schlüssel unter „Einstellungen“ aus Ihrer Kopie zurück und lesen Sie noch einmal ein.',
    'foreign-header':
      'trennt die Namen der Spalten mit einem anderen Zeichen als die Zeilen, und es sind nicht so viele, wie es Felder gibt (Zeile {line} nennt: {found}): Nichts wurde übernommen; schreiben Sie die Namen mit demselben Zeichen wie die Zeilen, einen für jedes Feld, und lesen Sie die Datei noch einmal ein.',
    'no-comments':
      'enthält Seiten, aber keine Kommentare oder Bewertungen: Nichts wurde übernommen; wählen Sie beim Exportieren „Alle Inhalte“.',
    'broken-json':
      'bricht in Zeile {line} bei „{found}“ ab, vor dem ersten ganzen Eintrag: Nichts wurde übernommen; exportieren Sie noch einmal und lesen Sie die neue Datei ein.',
    'empty-file':
      'ist leer: Nichts wurde übernommen; exportieren Sie noch einmal und lesen Sie die neue Datei ein.',
    'no-rows':
      'hat keine Einträge, nur einen Anfang: Nichts wurde übernommen; wählen Sie beim Exportieren einen Zeitraum mit Bewertungen.',
    'no-usable-column':
      'hat keine Spalte mit Text, Wertung oder Antwort (in Zeile {line} steht: {found}): Nichts wurde übernommen; nennen Sie eine Spalte „Text“ oder „Wertung“ und lesen Sie die Datei noch einmal ein.',
    'not-text':
      'ist keine Textdatei: Nichts wurde übernommen; exportieren Sie Ihre Bewertungen als CSV oder JSON.',
    'own-map-reviews':
      'enthält Orte aus Google Maps mit den Bewertungen, die Sie über andere schrieben: Nichts wurde übernommen; wählen Sie in Google Takeout „Google Unternehmensprofil“, darin steht, was andere über Sie schrieben.',
    spreadsheet:
      'ist eine Tabelle von einer Art, die hier nicht gelesen werden kann: Nichts wurde übernommen; speichern Sie sie als XLSX oder CSV (UTF-8) und lesen Sie diese Datei ein.',
    'unknown-format':
      'ist weder Tabelle noch JSON noch WordPress-Export: Nichts wurde übernommen; exportieren Sie Ihre Bewertungen als CSV, XLSX oder JSON.',
  },
  problems: {
    'sealed-damaged':
      'von der versiegelten Antwort „{found}“ fehlt ein Teil, oder sie wurde unterwegs verändert; sie wurde ausgelassen, kopieren Sie ihre ganze Nachricht noch einmal.',
    'sealed-newer':
      'ein neueres Widget hat die Antwort „{found}“ versiegelt; sie wurde ausgelassen, aktualisieren Sie die Erweiterung und lesen Sie noch einmal ein.',
    'sealed-to-others':
      'die Antwort „{found}“ ist für einen Schlüssel versiegelt, der hier fehlt; sie wurde ausgelassen, holen Sie ihn unter „Einstellungen“ aus Ihrer Kopie zurück und lesen Sie noch einmal ein.',
    'ambiguous-dates':
      'Es ist nicht zu erkennen, ob „{found}“ mit dem Tag oder dem Monat beginnt, darum zählt nur das Jahr; exportieren Sie die Daten als 2026-03-04 und lesen Sie die Datei noch einmal ein.',
    'broken-json':
      'Die Datei bricht bei „{found}“ ab; was davor steht, wurde übernommen, für den Rest exportieren Sie noch einmal.',
    'broken-line':
      'Diese Zeile ist kein ganzes JSON, bei „{found}“; sie wurde weggelassen, die anderen wurden übernommen.',
    'broken-xml':
      'Die Datei bricht nach „{found}“ ab; was davor steht, wurde übernommen, für den Rest exportieren Sie noch einmal.',
    'file-left-out': 'Das wurde weggelassen.',
    'files-passed-over':
      '{found} weitere Dateien darin sind Bilder, Seiten oder von anderer Art, ohne Bewertungen; sie wurden weggelassen.',
    'guessed-encoding':
      'Die Datei nennt ihre Zeichenkodierung nicht und wurde als westeuropäisch gelesen; sieht „{found}“ falsch aus, speichern Sie sie als UTF-8 und lesen Sie sie noch einmal ein.',
    'guessed-old-encoding':
      'Die Datei sagt nicht, wie ihre Zeichen kodiert sind; sie wurde so gelesen, dass ihre Buchstaben Wörter ergeben; wenn „{found}“ falsch aussieht, speichern Sie sie als UTF-8 und lesen Sie sie noch einmal ein.',
    'long-row':
      'Diese Zeile hat mehr Zellen, als es Spalten gibt; „{found}“ wurde weggelassen, setzen Sie den Text mit dem Trennzeichen in Anführungszeichen.',
    'maybe-grades':
      '„{found}“ wurde als Punkte gelesen, von denen mehr besser ist; wenn 1 die beste ist, nennen Sie die Spalte „Schulnote“ und lesen Sie die Datei noch einmal ein.',
    'mixed-encoding':
      'Diese Zeile ist nicht UTF-8 wie der Rest und wurde als westeuropäisch gelesen; sehen Sie nach, ob „{found}“ stimmt.',
    'no-date-column':
      'Keine Spalte enthält lesbare Daten ({found}); alles wurde ohne Datum übernommen, schreiben Sie sie als 2026-03-04 in eine Spalte „Datum“ und lesen Sie die Datei noch einmal ein, um sie zu ergänzen.',
    'no-text-column':
      'Keine Spalte enthält einen Text ({found}); die Wertungen wurden übernommen, nennen Sie die Spalte „Text“ und lesen Sie die Datei noch einmal ein, um zu ergänzen, was gesagt wurde.',
    'not-a-review':
      'Das ist ein Verweis von einer anderen Site, eine Notiz, Spam oder im Papierkorb, kein Wort eines Kunden; „{found}“ wurde weggelassen.',
    'not-an-entry': 'Dieser Eintrag enthält keine Bewertung; „{found}“ wurde weggelassen.',
    'nothing-said':
      'Diese Zeile hat weder Text noch Wertung noch Antwort; „{found}“ wurde weggelassen.',
    'open-quote':
      'Ein Anführungszeichen öffnet sich und schließt sich nicht; die Zeile wurde an ihrem Ende beendet, sehen Sie nach, ob sie stimmt: „{found}“.',
    'repeated-file':
      '{found} Einträge dieser Datei standen schon in einer anderen und wurden einmal übernommen.',
    'repeated-row':
      'Diese Zeile steht zweimal in der Datei und wurde einmal übernommen: „{found}“.',
    'shared-id':
      'Die Nummer „{found}“ gehört schon zu einer anderen Zeile; beide wurden übernommen.',
    'short-row':
      'Diese Zeile endet vor ihrer letzten Spalte; was da ist, wurde übernommen: „{found}“.',
    'summary-row':
      'Diese Zeile rechnet die anderen zusammen und ist kein Wort eines Kunden; „{found}“ wurde weggelassen.',
    'text-cut': 'Dieser Text ist länger als 50.000 Zeichen und wurde gekürzt: „{found}“.',
    'too-many-columns':
      'Es gibt mehr als 500 Spalten oder Arten von Feldern; die ersten 500 wurden übernommen.',
    'too-many-rows':
      'Das ist mehr, als auf einmal gelesen werden kann; was vor dieser Zeile steht, wurde übernommen, für den Rest teilen Sie die Datei.',
    'unreadable-date': '„{found}“ ist kein lesbares Datum; die Zeile wurde ohne es übernommen.',
    'unreadable-rating':
      '„{found}“ ist keine Wertung auf der Skala ihrer Spalte; die Zeile wurde ohne sie übernommen.',
  },
};
