import type { Lessons } from './lessons.ts';

/** Italian. */
export const LESSONS_IT: Lessons = {
  topics:
    "il cibo|il piatto|il caffè|la pizza|la colazione|la carne|il dolce|il vino|il servizio|il personale|il cameriere|la cameriera|il titolare|la commessa|la reception|lo staff|il medico|la dottoressa|il dentista|lo studio|la visita|la parrucchiera|il taglio|il massaggio|l'istruttore|la palestra|la doccia|la camera|la stanza|il letto|il bagno|l'hotel|la posizione|la vista|il parcheggio|il negozio|il ristorante|l'ambiente|la musica|il prezzo|il conto|il preventivo|la prenotazione|il sito|l'app|la consegna|l'imballaggio|il prodotto|la qualità|la batteria|lo schermo|il suono|il programma|l'idraulico|l'officina|la riparazione|il lavoro|il risultato|l'autista|la cucina|il locale|la taglia|l'assistenza",
  good: 'buono|buona|molto buono|ottimo|ottima|eccellente|fantastico|perfetto|perfetta|meraviglioso|splendido|stupendo|bellissimo|bellissima|bello|impeccabile|favoloso|al top|gentile|gentilissimo|gentilissima|cortese|disponibile|simpatico|accogliente|sorridente|premuroso|attento|paziente|competente|preparato|professionale|onesto|serio|affidabile|puntuale|veloce|rapido|efficiente|pulito|pulita|pulitissimo|curato|moderno|comodo|comoda|spazioso|silenzioso|tranquillo|luminoso|pratico|facile da usare|facile da trovare|solido|resistente|ben fatto|di buona qualità|delizioso|squisito|gustoso|fresco|tenero|cotto al punto giusto|abbondante|generoso|conveniente|economico|onesto nel prezzo|vale la spesa|come descritto|meglio del previsto|il migliore della città|piacevole|rilassante|ben organizzato|una meraviglia|una delizia|un piacere|carino|carina|molto carino|grazioso|affascinante|raffinato|incantevole|suggestivo|squisita|allegro|chiaro|flessibile|cordiale|eccezionale|superlativo',
  bad: 'pessimo|pessima|cattivo|brutto|brutta|orribile|terribile|disastroso|vergognoso|scadente|deludente|disgustoso|schifoso|scortese|maleducato|maleducata|arrogante|sgarbato|antipatico|svogliato|incompetente|impreparato|poco professionale|disonesto|inaffidabile|in ritardo|lento|lenta|lentissimo|sporco|sporca|sporchissimo|trascurato|vecchio|vecchia|fatiscente|scomodo|scomoda|minuscolo|buio|rumoroso|pericoloso|complicato|confuso|fragile|fatto male|di pessima qualità|rotto|difettoso|danneggiato|inutilizzabile|insipido|secco|duro|freddo|salato|bruciato|crudo|immangiabile|caro|carissimo|troppo caro|eccessivo|un furto|una truffa|una vergogna|un disastro|un incubo|una presa in giro|una perdita di tempo|soldi buttati|non come descritto|peggio del previsto|peggio di prima|il peggiore della città|noioso|caotico|scarso|triste|squallido|squallida|angusto|affollato|disorganizzato|mediocre|anonimo|fastidioso|insopportabile|invadente|frettoloso|superficiale|gelido|molle|stopposo',
  frames: [
    '{topic} è {word}',
    '{topic} era {word}',
    'e {topic} era davvero {word}',
    '{topic} molto {word}',
    '{topic}, {word}',
    'ho trovato {topic} {word}.',
    '{topic} è così {word}!',
    'qui {topic} è {word}',
  ],
  turned: [
    '{topic} non è {word}',
    '{topic} non era {word}',
    '{topic} non è per niente {word}',
    '{topic} non molto {word}',
    "{topic} tutt'altro che {word}",
  ],
  praise:
    "funziona benissimo|funziona perfettamente|fa il suo dovere|mantiene le promesse|veste perfettamente|arrivato in anticipo|arrivato subito|consegna puntuale|ben imballato|tutto perfetto|tutto ok|niente da ridire|nulla da eccepire|nessun problema|senza problemi|nessuna lamentela|spiega tutto con calma|si prende il tempo|mi ha ascoltato|mi ha messo a mio agio|ci siamo sentiti a casa|nessun dolore|nessuna attesa|poca attesa|appuntamento subito|sempre con il sorriso|abbiamo mangiato benissimo|siamo stati benissimo|torneremo|ci torneremo sicuramente|ci tornerei|da tornarci|lo consiglio|consigliatissimo|super consigliato|sono soddisfatta|molto soddisfatto|ottimo acquisto|vale il prezzo|ne vale la pena|buon rapporto qualità prezzo|cinque stelle|mai delusi|non male|per niente caro|rimborso immediato|riparato in un'ora|preventivo rispettato|i miei figli lo adorano",
  complaint:
    "non funziona|non funziona più|smesso di funzionare|rotto dopo una settimana|si è rotto subito|non dura|non carica|si blocca sempre|arrivato rotto|arrivato danneggiato|mai arrivato|arrivato in ritardo|taglia sbagliata|l'ho restituito|reso subito|da buttare|rivoglio i miei soldi|nessun rimborso|nessuno risponde|nessuna risposta|mai richiamato|non mi ha ascoltato|non spiega niente|liquidata in cinque minuti|ci hanno ignorato|un'ora di attesa|due ore di attesa|attesa infinita|appuntamento annullato all'ultimo|diagnosi sbagliata|mi ha fatto male|un capello nel piatto|piatti arrivati freddi|siamo stati male|muffa in bagno|impossibile dormire|addebitato due volte|conto gonfiato|non torneremo|non ci torno|mai più|da evitare|statene alla larga|non lo consiglio|sconsigliato|sconsiglio vivamente|delusione totale|molto delusa|peccato|mi aspettavo di più|non vale quello che costa|prima era meglio|sempre peggio|zero stelle|nessun rispetto|lascia a desiderare|da migliorare la pulizia",
};
