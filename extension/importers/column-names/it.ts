import type { ColumnNames } from './column-names.ts';

/** Italian. */
export const it: ColumnNames = {
  language: 'it',
  names: {
    id: 'id recensione | id della recensione | identificativo | id risposta',
    'written-at': `
      data recensione | data della recensione | data di creazione | data di pubblicazione |
      data di invio | data invio | creato il | pubblicato il | inviato il |
      informazioni cronologiche | data | data e ora | ora | ora di completamento | data di invio | ora di inizio`,
    'updated-at': 'aggiornato il | modificato il | ultima modifica | data di modifica',
    rating: `
      valutazione | punteggio | voto | stelle | valutazione complessiva | punteggio totale | punti`,
    title: 'titolo | titolo recensione | titolo della recensione | oggetto',
    text: `
      testo recensione | testo della recensione | recensione | commento | commenti | testo |
      messaggio | contenuto | opinione | il tuo commento | la tua opinione | osservazioni |
      note aggiuntive | suggerimenti`,
    positive: `
      commento positivo | commenti positivi | recensione positiva | giudizio positivo | positivo | aspetti positivi | pregi | vantaggi |
      punti di forza | cosa ti è piaciuto | cosa le è piaciuto`,
    negative: `
      commento negativo | commenti negativi | recensione negativa | giudizio negativo | negativo | aspetti negativi | difetti | svantaggi |
      punti deboli | cosa possiamo migliorare | cosa non ti è piaciuto`,
    reply: `
      risposta | risposta del proprietario | risposta della struttura | la nostra risposta |
      risposta dell azienda | risposta del venditore`,
    'reply-at': 'data risposta | data della risposta | risposto il | risposta il',
    author: `
      nome cliente | nome del cliente | nome ospite | nome dell ospite | autore | cliente |
      ospite | nome completo | utente | nome utente | il tuo nome | nome e cognome | nome`,
    'last-name': 'cognome',
    url: 'collegamento | link recensione',
    contact: `
      posta elettronica | indirizzo email | indirizzo e mail | email cliente | la tua email`,
    consent: `
      consenso | consenso al contatto | possiamo contattarti | possiamo contattarla |
      contatto autorizzato`,
    language: 'lingua | lingua recensione',
    nps: 'probabilità di raccomandazione | punteggio nps',
    csat: 'soddisfazione | soddisfazione del cliente | soddisfazione complessiva',
    ces: 'sforzo | sforzo del cliente',
    recommends: 'consiglia | consigliato | raccomandato | lo consiglieresti',
    touchpoint: `
      prodotto | nome prodotto | nome del prodotto | articolo | struttura | negozio | sede |
      camera | alloggio | modulo | servizio`,
    state: 'pubblicato | stato | approvato',
    tags: 'etichette',
    aspect: `
      personale | pulizia | posizione | servizi | comfort | rapporto qualità prezzo | qualità |
      consegna | cibo | atmosfera | colazione`,
    dropped: 'indirizzo ip | dispositivo',
  },
  words: {
    date: 'data ora creato',
    dropped: `
      immagine immagini foto dispositivo telefono ordine prenotazione indirizzo tradotto
      traduzione`,
    easy: 'facile facilità sforzo semplice',
    id: 'identificativo numero',
    language: 'lingua',
    likely: 'probabile probabilità scala',
    negative: 'migliorare negativo negativi peggio mancato',
    owner: 'proprietario struttura azienda venditore nostra negozio',
    person: 'cliente ospite autore utente acquirente',
    positive: 'piaciuto positivo positivi meglio apprezzato',
    rating: 'valutazione punteggio voto stelle valuti valuta valuteresti',
    recommend: 'consigliare consiglieresti raccomandare raccomanderesti consiglierebbe',
    reply: 'risposta risposto',
    satisfied: 'soddisfatto soddisfatta soddisfazione',
    text: `
      recensione commento commenti messaggio testo contenuto opinione suggerimento suggerimenti`,
    thing: 'prodotto articolo negozio camera sede',
    title: 'titolo oggetto',
    updated: 'aggiornato modificato modifica',
    why: 'perché perche',
  },
};
