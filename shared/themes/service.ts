import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** How people are treated: staff and their attitude. */
export const SERVICE: Theme = {
  id: 'service',
  words: {
    en: phrasesOf(
      "service*, staff*, waiter*, waitress*, server, servers, serve, served, bartender*, barman, host, hostess, employee*, worker*, manager*, management, owner*, cashier*, receptionist*, front desk, team, crew, attitude*, customer service, customer care, friendly, unfriendly, helpful, unhelpful, rude*, polite*, attentive*, inattentive, courteous, welcoming, hospitality, professional*, unprofessional*, accommodating, dismissive, ignored, smile*, personnel, maitre, stewardess*, flight attendant*, concierge, waitstaff, busboy, chef, doorman, nurse, nurses, treated, kind, caring, guy, guys, lady, gentleman, proprietor*, owner's, bouncer*, maitre d, maitre'd, waitstuff, wait staff, waitress's, waitperson, hosts, hostesses, manager's, barista*, baristas, clerk*, counter girl, counter guy, salesperson, salesman, sales people, representative*, rep, reps, technician*, mechanic*, stylist*, barber*, hairdresser*, driver*, instructor*, trainer*, doctor*, dentist*, therapist*, they refused, refused to, apologized, apologised, apology, apologies, obliged, greeted, greet, greets, snooty, snobby, pushy, hospitable, treat you, treats you, treat us, treated us, gracious, cordial, taken care of, went out of their way, out of his way, out of her way, out of their way, personable, knowledgeable staff",
    ),
    es: phrasesOf(
      'servicio*, personal, camarer*, mesero*, mesera*, emplead*, trabajador*, encargad*, gerente*, dueñ*, propietari*, recepcionista*, recepción, equipo, trato, atención, atendid*, atiend*, atendier*, atendi*, amable*, amabilidad, simpátic*, antipátic*, maleducad*, educad*, atent*, profesional*, grosero*, cordial*, servicial*, hospitalidad, chicas, chico, chica',
    ),
    fr: phrasesOf(
      'service*, personnel, serveur*, serveuse*, employé*, patron*, gérant*, propriétaire*, réceptionniste*, équipe*, accueil*, accueilli*, accueillant*, conseiller*, vendeur*, vendeuse*, aimable*, sympathique*, sympa, souriant*, impoli*, désagréable*, attentionné*, professionnel*, gentil*, chaleureu*, désagréables, attitude, chef, hôte*, servi, servis, servie, arrogant*',
    ),
    de: phrasesOf(
      'service*, bedienung*, personal, kellner*, mitarbeiter*, angestellte*, chef, inhaber*, besitzer*, verkäufer*, rezeption*, empfang, team, betreuung, kundenservice, kundendienst, freundlich*, unfreundlich*, nett, nette, netter, netten, hilfsbereit*, zuvorkommend*, höflich*, unhöflich*, herzlich*, kompetent*, professionell*, aufmerksam*, arzthelferin*, praxisteam, sprechstundenhilfe*, gastfreund*, ärztin, arzt, umgang',
    ),
    it: phrasesOf(
      'servizio, servizi, personale, staff, camerier*, dipendent*, gestor*, proprietari*, titolar*, receptionist, reception, accoglienza, gentil*, gentilezza, cortes*, cortesia, scortes*, maleducat*, disponibil*, disponibilità, professional*, simpatic*, cordial*, ospitalità, addett*, attenzione, trattati',
    ),
    nl: phrasesOf(
      'service, bediening, personeel, ober*, serveerster*, medewerker*, eigenaar*, eigenaresse, gastheer, gastvrouw, receptie*, team, klantenservice, klantvriendelijk*, vriendelijk*, onvriendelijk*, behulpzaam, behulpzame, onbeschoft*, beleefd*, gastvrij*, attent*, professioneel, ontvangst, ontvangen, verkoper*, bedienden, bediend, aandacht',
    ),
    pt: phrasesOf(
      'serviço*, atendimento, atendid*, atend*, pessoal, funcionári*, empregad*, garçom, garçons, garçonete*, gerente*, dono, dona, proprietári*, rececionista*, recepcionista*, equipa, equipe, simpátic*, simpatia, antipátic*, educad*, mal educad*, gentil, gentileza, prestativ*, atencios*, profissional, profissionais, acolhedor*, grosseir*, gestores, chefia, gestão, liderança',
    ),
  },
};
