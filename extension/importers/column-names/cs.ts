import type { ColumnNames } from './column-names.ts';

/** Czech. */
export const cs: ColumnNames = {
  language: 'cs',
  names: {
    id: 'id recenze | číslo recenze | identifikátor',
    'written-at': `
      datum | datum recenze | datum hodnocení | vytvořeno | odesláno | přidáno | časová značka |
      časové razítko | čas`,
    'updated-at': 'upraveno | aktualizováno',
    rating: 'hodnocení | známka | hvězdičky | počet hvězdiček | celkové hodnocení',
    title: 'nadpis | název recenze | titulek | předmět',
    text: `
      recenze | text recenze | komentář | komentáře | zpráva | poznámka | poznámky | připomínky |
      názor | text`,
    positive: 'klady | výhody | co se vám líbilo',
    negative: 'zápory | nevýhody | co můžeme zlepšit',
    reply: 'odpověď | naše odpověď | odpověď majitele | odpověď ubytování',
    'reply-at': 'datum odpovědi',
    author: `
      autor | jméno | jméno zákazníka | zákazník | jméno hosta | uživatel | vaše jméno |
      jméno a příjmení`,
    'first-name': 'křestní jméno',
    'last-name': 'příjmení',
    contact: 'e mail | e mailová adresa',
    consent: 'souhlas | souhlas s kontaktováním',
    language: 'jazyk',
    csat: 'spokojenost',
    recommends: 'doporučuje | doporučil byste',
    touchpoint: 'produkt | název produktu | výrobek | ubytování | pobočka | služba',
    tags: 'štítky',
    aspect: 'personál | čistota | lokalita | vybavení | pohodlí | kvalita | doručení | jídlo',
  },
  words: {
    date: 'datum vytvořeno odesláno',
    dropped: 'fotka fotky obrázek telefon objednávky adresa',
    language: 'jazyk',
    negative: 'zlepšit chybí zápory nevýhody',
    owner: 'majitele naše',
    person: 'zákazník zákazníka hosta uživatel autor',
    positive: 'líbilo klady výhody',
    rating: 'hodnocení hodnotíte ohodnotili hvězdičky známka',
    recommend: 'doporučit doporučil doporučili doporučení',
    reply: 'odpověď odpovědi',
    satisfied: 'spokojen spokojena spokojeni spokojenost',
    text: 'recenze komentář komentáře zpráva poznámky názor připomínky',
    thing: 'produkt výrobek',
    title: 'nadpis titulek',
    updated: 'upraveno aktualizováno',
    why: 'proč',
  },
};
