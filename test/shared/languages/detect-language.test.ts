import { describe, expect, it } from 'vitest';
import { detectLanguage, findLanguage } from '../../../shared/languages/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    { tag: 'en', text: 'We had to wait for an hour and nobody told us why.' },
    { tag: 'es', text: 'Tuvimos que esperar una hora y nadie nos dijo por qué.' },
    { tag: 'fr', text: 'Nous avons attendu une heure et personne ne nous a dit pourquoi.' },
    { tag: 'de', text: 'Wir mussten eine Stunde warten und niemand sagte uns warum.' },
    { tag: 'it', text: "Abbiamo aspettato un'ora e nessuno ci ha detto il perché." },
    { tag: 'nl', text: 'We moesten een uur wachten en niemand zei ons waarom.' },
    { tag: 'pt', text: 'Tivemos de esperar uma hora e ninguém nos disse porquê.' },
  ])('knows $tag', ({ tag, text }) => {
    expect(detectLanguage(text)).toBe(tag);
    expect(detectLanguage(text, 'en')).toBe(tag);
    expect(detectLanguage(text.toUpperCase())).toBe(tag);
  });

  it.each([
    { tag: 'en', texts: ['Ok', 'Top notch', 'Meh', 'Not bad', 'Yummy', 'Rude staff', 'Rip off'] },
    { tag: 'es', texts: ['Muy rico', 'Todo bien', 'Buenísimo', 'Un asco', 'Volveremos'] },
    { tag: 'fr', texts: ['Très bon', 'Au top', 'Trop cher', 'Rien à redire', 'À éviter'] },
    { tag: 'de', texts: ['Sehr gut', 'Lecker', 'Nie wieder', 'Zu teuer', 'Katastrophe'] },
    { tag: 'it', texts: ['Ottimo', 'Molto bene', 'Buonissimo', 'Troppo caro', 'Mai più'] },
    { tag: 'nl', texts: ['Heel lekker', 'Aanrader', 'Nooit meer', 'Te duur', 'Geweldig'] },
    { tag: 'pt', texts: ['Muito bom', 'Ótimo', 'Adorei', 'Não volto', 'Comida boa'] },
  ])('knows short remarks in $tag', ({ tag, texts }) => {
    expect(texts.map((text) => detectLanguage(text))).toEqual(texts.map(() => tag));
  });

  it.each([
    { language: 'Afrikaans', text: 'Die kos was heerlik maar ons moes te lank wag.' },
    { language: 'Basque', text: 'Janaria oso ona zen, baina asko itxaron behar izan genuen.' },
    { language: 'Catalan', text: 'El menjar era boníssim però vam haver d’esperar massa.' },
    { language: 'Croatian', text: 'Čekali smo sat vremena i nitko nam nije rekao zašto.' },
    { language: 'Czech', text: 'Jídlo bylo velmi dobré a obsluha příjemná.' },
    { language: 'Czech without marks', text: 'Velmi dobre jidlo a mila obsluha.' },
    { language: 'Danish', text: 'Maden var virkelig god og vi blev meget glade for det.' },
    { language: 'Esperanto', text: 'La manĝaĵo estis tre bona sed ni devis atendi tro longe.' },
    { language: 'Estonian', text: 'Toit oli väga maitsev, aga teenindus oli aeglane.' },
    { language: 'Filipino', text: 'Masarap ang pagkain pero matagal ang serbisyo.' },
    { language: 'Finnish', text: 'Huone oli likainen eikä kukaan auttanut meitä.' },
    { language: 'Galician', text: 'Non volveremos, todo estaba frío e era caro de máis.' },
    {
      language: 'Hindi in Latin letters',
      text: 'khana bahut accha tha lekin service bahut slow hai',
    },
    { language: 'Hungarian', text: 'Kedves kiszolgálás, biztosan visszajövünk még.' },
    { language: 'Icelandic', text: 'Maturinn var mjög góður en við þurftum að bíða lengi.' },
    { language: 'Indonesian', text: 'Tempatnya bersih dan stafnya ramah, pasti kembali lagi.' },
    { language: 'Irish', text: 'Bhí an bia go hálainn ach bhí an tseirbhís ró-mhall.' },
    { language: 'Latvian', text: 'Ēdiens bija ļoti garšīgs, bet apkalpošana lēna.' },
    { language: 'Lithuanian', text: 'Labai malonus personalas, tikrai grįšime.' },
    { language: 'Norwegian', text: 'Rommet luktet røyk, og dusjen virket ikke.' },
    { language: 'Polish', text: 'Jedzenie było pyszne, ale czekaliśmy prawie godzinę na stolik.' },
    { language: 'Polish in two words', text: 'Bardzo dobre' },
    { language: 'Romanian', text: 'Mancare buna si personal amabil, vom reveni cu siguranta.' },
    { language: 'Slovenian', text: 'Predolgo smo čakali in nihče se ni opravičil.' },
    { language: 'Swahili', text: 'Chakula kilikuwa kitamu sana lakini tulisubiri muda mrefu.' },
    { language: 'Swedish', text: 'Fick vänta i fyrtio minuter trots att vi hade bokat bord.' },
    { language: 'Turkish', text: 'Yemekler çok güzel ve personel çok ilgili.' },
    { language: 'Turkish without marks', text: 'Cok iyi' },
    { language: 'Vietnamese', text: 'Đồ ăn rất ngon nhưng phục vụ quá chậm.' },
    { language: 'Welsh', text: 'Roedd y bwyd yn flasus iawn ond roedd y gwasanaeth yn araf.' },
    { language: 'a language in no list', text: 'Ounjẹ náà dùn gan-an ṣùgbọ́n a dúró pẹ́ jù.' },
    { language: 'Arabic', text: 'الطعام لذيذ والخدمة ممتازة' },
    {
      language: 'Chinese with a name',
      text: '非常好 very good 的服务，我们会再来，下次还来这里吃饭',
    },
    { language: 'Greek', text: 'Το φαγητό ήταν πολύ καλό.' },
    { language: 'Hebrew', text: 'האוכל היה טעים אבל השירות איטי' },
    { language: 'Hindi', text: 'खाना स्वादिष्ट था लेकिन सेवा धीमी थी' },
    { language: 'Japanese', text: '料理はとても美味しかったです。' },
    { language: 'Korean', text: '음식은 맛있었지만 너무 오래 기다렸어요.' },
    { language: 'Russian', text: 'Еда была вкусной, но обслуживание очень медленное.' },
    { language: 'Thai', text: 'อาหารอร่อยมากแต่รอนาน' },
    { language: 'dummy text', text: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.' },
    { language: 'no words at all', text: '123 !!!' },
    { language: 'keys hit at random', text: 'qwrtz' },
  ])('is null for $language', ({ text }) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it.each([
    { text: 'Super', hint: 'de', tag: 'de' },
    { text: 'Super', hint: 'fr-CA', tag: 'fr' },
    { text: 'Great', hint: null, tag: 'en' },
    { text: 'Excelente', hint: null, tag: 'es' },
    { text: 'Excelente', hint: 'pt-BR', tag: 'pt' },
    { text: 'Super', hint: 'sv', tag: null },
    { text: 'qwrtz', hint: null, tag: null },
  ])('reads the short "$text" with the hint $hint as $tag', ({ text, hint, tag }) => {
    expect(detectLanguage(text, hint)).toBe(tag);
  });

  it.each([
    { what: 'names', text: 'Anna Kowalska, Piotr Wiśniewski and Zbigniew helped us at once.' },
    { what: 'friends and tags', text: '@kasia_zet @jmrozik #sklepik the new shop is lovely' },
    { what: 'an address', text: 'See https://example.com/jedzenie/bardzo/dobre for the menu' },
    { what: 'a word again and again', text: 'Snow. More snow. Blah blah blah blah blah blah.' },
  ])('does not take $what for another language', ({ text }) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('looks at both ends of a long text', () => {
    const names = 'Zyx '.repeat(300);
    expect(detectLanguage(`${names}and the staff were very kind to all of us there`)).toBe('en');
  });

  it('answers about a megabyte at once', () => {
    const started = performance.now();
    for (const letter of ['a', '\uD83D', 'й', '好 ']) detectLanguage(letter.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('findLanguage', () => {
  it.each([
    'Great food! Leider war die Bedienung sehr unfreundlich.',
    'Accueil très agréable et chambre propre. The breakfast was cold and the coffee undrinkable.',
    'The room was fine. La comida estaba fría y nadie nos quiso ayudar. We left early.',
  ])('suspects two languages in "%s"', (text) => {
    expect(findLanguage(text, null).isMixed).toBe(true);
  });

  it.each([
    'The food was great, but the service was very slow and the waiter rude.',
    'Das Zimmer war sauber, das Frühstück reichlich und der Empfang freundlich.',
    'No volveremos: la habitación sucia, el personal antipático y el precio muy alto.',
  ])('suspects one language in "%s"', (text) => {
    expect(findLanguage(text, null).isMixed).toBe(false);
  });
});
