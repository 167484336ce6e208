import type { Lessons } from './lessons.ts';

/** German. */
export const LESSONS_DE: Lessons = {
  topics:
    'Essen|Kaffee|Pizza|Frühstück|Suppe|Fleisch|Brot|Wein|Service|Personal|Kellner|Kellnerin|Bedienung|Chef|Verkäuferin|Dame am Empfang|Team|Arzt|Ärztin|Zahnarzt|Praxis|Behandlung|Beratung|Friseurin|Haarschnitt|Massage|Trainer|Kurs|Fitnessstudio|Dusche|Zimmer|Bett|Bad|Hotel|Lage|Aussicht|Parkplatz|Laden|Restaurant|Wartezimmer|Musik|Preis|Rechnung|Angebot|Buchung|Webseite|App|Lieferung|Verpackung|Ware|Produkt|Qualität|Akku|Bildschirm|Ton|Gerät|Software|Handwerker|Monteur|Werkstatt|Reparatur|Arbeit|Ergebnis|Fahrer|Toilette|Küche|Atmosphäre|Tasse|Jacke|Kundendienst|Termin',
  good: 'super|toll|klasse|prima|sehr gut|gut|hervorragend|ausgezeichnet|fantastisch|wunderbar|perfekt|einwandfrei|tadellos|spitze|top|großartig|genial|traumhaft|wunderschön|schön|nett|sehr nett|freundlich|höflich|herzlich|hilfsbereit|zuvorkommend|aufmerksam|geduldig|einfühlsam|kompetent|professionell|fachkundig|ehrlich|zuverlässig|pünktlich|schnell|zügig|sauber|gepflegt|modern|gemütlich|bequem|geräumig|ruhig|hell|praktisch|einfach zu bedienen|leicht zu finden|stabil|robust|hochwertig|gut verarbeitet|lecker|köstlich|frisch|zart|saftig|heiß und frisch|großzügig|günstig|preiswert|fair|angemessen|jeden Cent wert|sein Geld wert|wie beschrieben|besser als erwartet|besser als anderswo|das beste der Stadt|angenehm|entspannt|liebevoll|gründlich|sorgfältig|gut organisiert|empfehlenswert|ein Traum|ein Genuss|hübsch|charmant|bezaubernd|geschmackvoll|reizend|lustig|entspannend|herrlich|famos|zügig und freundlich|unkompliziert|flexibel|transparent|kulant',
  bad: 'schlecht|sehr schlecht|furchtbar|schrecklich|grauenhaft|katastrophal|miserabel|mies|unterirdisch|enttäuschend|eklig|widerlich|unfreundlich|unhöflich|frech|arrogant|herablassend|unverschämt|patzig|genervt|lustlos|desinteressiert|inkompetent|ahnungslos|unprofessionell|schlampig|unehrlich|unzuverlässig|unpünktlich|langsam|viel zu langsam|schmutzig|dreckig|verdreckt|ungepflegt|heruntergekommen|veraltet|abgenutzt|unbequem|eng|winzig|dunkel|laut|gefährlich|kompliziert|umständlich|unübersichtlich|wackelig|billig verarbeitet|minderwertig|kaputt|defekt|beschädigt|fehlerhaft|unbrauchbar|geschmacklos|fade|trocken|zäh|kalt|lauwarm|versalzen|verbrannt|roh|ungenießbar|teuer|zu teuer|überteuert|völlig überteuert|eine Frechheit|eine Zumutung|eine Katastrophe|ein Witz|Abzocke|rausgeworfenes Geld|Zeitverschwendung|nicht wie beschrieben|schlechter als erwartet|schlechter als früher|das letzte|hässlich|trostlos|lieblos|lieblos angerichtet|stickig|überfüllt|chaotisch|unorganisiert|nervig|ärgerlich|mittelmäßig|nichts besonderes|mager|dürftig|labbrig|matschig|hektisch|unsympathisch',
  frames: [
    '{topic} war {word}',
    '{topic} ist {word}',
    'und {topic} war sehr {word}',
    'Die {topic} war {word}.',
    'Das {topic} ist {word}!',
    'der {topic} war {word}',
    'hier ist {topic} {word}',
    '{topic}: {word}',
    'unser {topic} war wirklich {word}',
    'leider fanden wir {topic} {word}',
  ],
  turned: [
    '{topic} war nicht {word}',
    'der {topic} ist überhaupt nicht {word}',
    'die {topic} war alles andere als {word}',
    'das {topic} war gar nicht {word}',
    '{topic} nicht besonders {word}',
  ],
  praise:
    'funktioniert einwandfrei|funktioniert super|tut was es soll|passt perfekt|sieht toll aus|hält was es verspricht|hält schon seit Jahren|kam schnell an|kam pünktlich|schnell geliefert|gut verpackt|alles bestens|alles super geklappt|alles gut erklärt|hat sich viel Zeit genommen|nimmt sich Zeit|hat mir zugehört|geht auf alles ein|fühlte mich gut aufgehoben|fühlte mich ernst genommen|wir haben uns sehr wohl gefühlt|hatte keine Schmerzen|kaum Wartezeit|keine Wartezeit|bekam sofort einen Termin|nichts auszusetzen|keine Beschwerden|nichts zu meckern|keine Probleme|ohne Probleme|jederzeit wieder|gerne wieder|wir kommen wieder|kommen sicher wieder|würde ich wieder kaufen|würde wieder buchen|klare Empfehlung|absolut zu empfehlen|kann ich nur empfehlen|bin sehr zufrieden|sind rundum zufrieden|bin begeistert|ein Muss|fünf Sterne|hat sich gelohnt|jeden Euro wert|Preis und Leistung stimmen|immer wieder gut|noch nie enttäuscht|nicht schlecht|gar nicht so teuer|hat den Fehler sofort gefunden|repariert und günstiger als gedacht|Geld sofort zurück bekommen|meine Kinder lieben es|die Mitarbeiter immer mit einem Lächeln',
  complaint:
    'funktioniert nicht|funktioniert überhaupt nicht|ging nach einer Woche kaputt|nach zwei Monaten defekt|ist gleich zerbrochen|passt nicht|hält nicht|hält nicht lange|lädt nicht|stürzt ständig ab|kam kaputt an|kam beschädigt an|kam nie an|kam viel zu spät|falsche Ware geliefert|falsche Größe|ging zurück|musste es zurückschicken|schicke es zurück|landete im Müll|will mein Geld zurück|kein Geld zurück|niemand geht ans Telefon|keine Antwort|nie wieder gemeldet|hat mir nicht zugehört|hat sich keine Zeit genommen|nach zwei Minuten wieder draußen|fühlte mich nicht ernst genommen|wurde abgewimmelt|wir wurden ignoriert|eine Stunde gewartet|zwei Stunden gewartet|ewig gewartet|lange Wartezeit trotz Termin|Termin vergessen|Termin kurzfristig abgesagt|falsche Diagnose|hatte danach mehr Schmerzen|Haar in der Suppe|Essen war kalt|nach dem Essen war uns schlecht|Schimmel im Bad|Haare in der Dusche|konnten nicht schlafen|viel zu laut|doppelt abgebucht|trotz Kündigung abgebucht|mehr berechnet als vereinbart|ein Tropfen und viel zu wenig|nie wieder|einmal und nie wieder|gehen wir nicht mehr hin|kann ich nicht empfehlen|nicht zu empfehlen|Finger weg|lieber woanders hin|mehr erwartet|hatte mehr erwartet|schade ums Geld|nicht sein Geld wert|wird immer schlechter|war früher besser|null Sterne|leider enttäuscht|sehr enttäuscht|riecht stark nach Chemie|Farbe blättert ab|bricht beim ersten Waschen',
};
