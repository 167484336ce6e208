import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Learned from labelled reviews by an earlier trainer; only which words stand here counts now.
 */
export const LEARNED_IT: readonly ValenceGroup[] = [
  [60, 'ottima'],
  [56, 'ottimi ottimo'],
  [52, 'comodo disponibilità gentilissimo'],
  [50, 'eccellente perfetta pulita'],
  [48, 'bellissima fantastica ottime'],
  [46, 'bellissimo buonissima cortese impeccabile meravigliosa pulitissima spaziosa splendida'],
  [44, 'abbondante ampia comoda comodissimo cordialità favolosa magnifica perfetto stupenda'],
  [42, 'confortevole disponibile disponibilissimo gentile gentilezza migliori spettacolare varia'],
  [40, 'bella buona cortesia vicinanza'],
  [38, 'gentili perfettamente professionale'],
  [
    36,
    'accogliente accoglienti carina carino comodissima moderna ottimale posizione pulite silenziosa',
  ],
  [34, 'ben buon buono gustosa piacevole puliti pulito simpatico spaziosi strategica'],
  [32, 'ampio comodità consigliato consiglio elegante'],
  [
    30,
    'ampie bello comodi confortevoli efficiente migliore moderno ricca spaziose tranquilla tranquillo',
  ],
  [28, 'belle buoni comode cordiale curato ideale spazioso vista'],
  [
    26,
    'attento centrale centralissima comodamente curate disponibili educato facile facilità funzionale nuova nuovo professionalità qualita utile veloce vicinissimo',
  ],
  [24, 'competente piaciuto silenziose tranquillità'],
  [22, 'facilmente freschi giusto piaciuta stazione vicinissima vicino'],
  [20, 'centro location mare metro ok panorama'],
  [18, 'buone comodino moderne sfogliatelle'],
  [16, 'ampi apprezzato arredata bel conveniente gusto possibilità terrazza vicinanze'],
  [14, 'adeguato decente discreta discreto dolce fiera fresca grande piedi semplice uova'],
  [12, 'castel comfort complesso confort fermata sufficientemente trovati'],
  [
    10,
    'atmosfera caffè città comuni design disposizione dotato gradevole ordine originale passi poter pulizia raggiungibile secondo sicuro simpatia staff suite treno usufruire verde',
  ],
  [
    8,
    'ampiezza arredate completa direttamente ferroviaria grandezza gratuito insonorizzate lasciare lungomare mozzafiato napoletana organizzata particolare punto semplicemente servito upgrade viaggia visitare',
  ],
  [
    6,
    'aeroporto attrazioni benissimo biancheria bollitore buffet bus cabina cuore degna diverse doppia fronte giardino giorno gradita incluso interesse internazionale luoghi metri metropolitana min minuti ostello parco personale plebiscito pranzo privacy privato può qualità ragazzi raggiunge raggiungere richieste risolto scegliere scelta sia soggiornato stile suggestiva tenuto tipici tornare unico variegata varietà vintage',
  ],
  [
    4,
    'accettabile adatto alloggiato alti ambiente andare angolo antico arredato arrivava assegnata autobus autostrada breakfast casa caso cassaforte contenuto convenzionato corso dista educazione entrambi esigenze essenziale estate generale giornata giusta golfo gradito grandi gratis insonorizzata mentre musica negozi offerto ospedale panoramica parcheggi pedonale permesso permette piazza piscina porto possibile posti posto preparata presenti principali pronto pubblici quale receptionist regolabile ristoranti salone servita situata soggiornare sopra sorpresa spazi specchio storico superiore tempo top trovate utilizzare vengono vera viaggio visita',
  ],
  [
    2,
    'accolto albergo alcun arriva assoluta bagagli bar brevi calde cambio certa chiudeva chiuso collegata comune connessione conto cura deposito dietro dire direi dolci dormito dotata efficienza enorme ero esattamente esperienza fornita fornito funzionante garage gestione giro gruppo igienica luogo muoversi necessario norma occhio palazzi palazzo piatto positivo posizionato potuto prendere prenotata preparato propria pure ragazzo recente richiesto ridosso rispecchiano ristrutturata seconda set signora soggiorni sorridente sotterraneo spostarsi stella tangenziale televisore torte treni trova ubicazione valigie via',
  ],
  [0, 'sufficiente'],
  [
    -2,
    "abbia accessori adiacente altrimenti ambienti aprire area arredamento arredo asciugamano attenzione avevamo bottiglia cambiato certo chiesto chiude chiusura colazione compresa controllo convenzione cornetti cortile croissant cucina dallo dare dell dettaglio dimensioni eravamo esempio forte foto funzionanti funzionava genere giovane gradi illuminazione impressione inclusa insomma interno intero li linea magari mano mesi mettere mezzo negativa organizzazione ovunque pantofole parcheggiare partenza phon piu' piumone possono posteggio proveniente provenienti punti qualita' ragazza rapporto regolare rimasto ristorante ristrutturato risultava sala sedie segnalato sentire servizio sicuramente sicurezza sino sistemazione sky so specie spremuta stare stessa tanti telecomando tempi tenere titolare trovava trovo vai vedere vetro viaggi volte vuole",
  ],
  [
    -4,
    'ad armadio aspettative assegnato basso bidet bidè buio calcare calda camerieri caratteristiche check chiusa ciabatte ciò colori colpa condizionamento copriletto corrente corridoi credo data dato devo disabili disagio distanza divano diversi ecc esterni faceva fattura finire fossero frigorifero frutta impianti indicato lascia lato lavori lenzuola locale locali maggiore massimo mattonelle messo microscopico notturno offerta ora orario ospite out ovviamente parati parlare partire pecca peli piani piatti plastica posso presa prese presenta probabilmente prodotti puzzava qualcuno quantità quel realtà resto rete richiesta rivedere salata sanitari segnale sensazione sistema soffitto sola sottostante spartana spazio struttura superior tale tariffa telefono termostato terra traffico tripla trovato ultima uscita usciva uso vasca ventola vero viene voce water zona',
  ],
  [
    -6,
    "accanto accesso accoglienza addetto affaccio all alquanto alta angusta anni appartamento arredi arrivarci arrivata arrivato asciugamani aspetto avendo aver avessi avevano balcone base bevande bisogna cambiare canali causa ce cibi cibo cifra circa collegamento condizioni continuo coperta coperte desk dover e' edificio elettrica entrata fastidiosa fili fogna frigobar gente giorni giudizio hotel indicazioni inoltre intasato lavabo maggior maniera meno mobili modo muro numero offerti oppure pagata parte parti peraltro perchè perdeva persone pieni poteva presente preso rifare risulta rubinetteria sembrava serratura servizi soldi soprattutto sotto spesso standard subito tarda tavolo televisione tenuta tipologia trovare uniti va valigia vede wifi zone",
  ],
  [
    -8,
    'acustico affacciava andrebbero aperta arrivati aspettare avuto booking cameriere categoria cena chiamare chiavi colazioni condizionatore confusione credito detto difficile dintorni essendo far fastidioso fino fosse francese frigo isolamento lasciato letto limite livello luci mancavano matrimoniale metà minimo muri palestra parete passare passato piano potrebbero primo quartiere ricevimento rifiniture ristrutturazione salato schiamazzi senso shampoo singolo sistemare sito situazione sottili tazza terrazzo terzo tipo tv usare verso visto volta vuoto wc',
  ],
  [
    -10,
    'accedere alcuni ascensori bassa caldo cliente clienti cosa costo dava desiderare dettagli distante elevato fa fanno finestre fumo igiene intorno lasciava latte lavoro materassi me metterei necessita necessità no ore parcheggio passaggio pericolosa persona piena pochino porte presenza presto reception ristrutturare sapone segnalare sembra sente singola singoli spento tardi tavoli tende totale',
  ],
  [
    -12,
    'appena arrivare assenza auto avrebbe box camere capelli cose datate duro entrare fi infissi ingresso luce macchina materasso mattino media momento notti piccoli piccolissimo porta praticamente prenotato prenotazione rinfrescata scala scarico sonno strada tenda wi',
  ],
  [
    -14,
    'alcune almeno andrebbe aria bagni buia camera caro comunque dormire durante esterno finestra fuori hall inferiore insonorizzazione lavandino mal migliorata negativo ospiti pagare pagato quanto rumori scale stretta',
  ],
  [
    -16,
    'arrivo avrei bagno carta condizionata corridoio deve inesistente piccolissima riscaldamento rumorosi scomoda solo stanza taxi temperatura vecchie',
  ],
  [
    -18,
    'alto aspettavo bisogno chiedere cuscini datata doccia dovrebbe forse lontano manutenzione pavimento rumorose scomodissimo stanze stretto',
  ],
  [-20, 'datati fredda mediocre minuscolo moquette nn pagamento pareti pò scarso'],
  [-22, 'attesa dovuto macchie male meglio problema problemi sporca'],
  [
    -24,
    'datato euro fatiscenti impossibilità inadeguata macchiata macchiate migliorerei notte piccole piccolo rotte scomodi sporche vecchia',
  ],
  [
    -26,
    'acqua ascensore assente brutta carente cattivo difficoltà freddo migliorare potrebbe puzza rumoroso scomodo stelle trascurato vecchi vecchio',
  ],
  [-28, 'migliorabile povera rotto rumorosa scortese triste'],
  [-30, 'eccessivo esagerato muffa polvere sporchi'],
  [
    -32,
    'evitare impossibile insufficiente lento mancanza pessime piccola rotta sarebbe scadente schifo',
  ],
  [-34, 'fatiscente incubo pessimo squallido'],
  [-36, '!not odore po rumore spazzatura'],
  [-38, 'sporco'],
  [-40, 'pessima scarsa'],
  [-44, "po'"],
];
