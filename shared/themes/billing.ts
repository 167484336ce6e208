import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Paying: bills, charges, refunds. */
export const BILLING: Theme = {
  id: 'billing',
  words: {
    en: phrasesOf(
      'bill, bills, billing, billed, invoice*, charged, charges, overcharg*, double charged, refund*, payment*, receipt*, credit card, debit card, card machine, cash only, hidden fees, hidden fee, deposit, insurance, chargeback, money back, transaction*, checkout',
    ),
    es: phrasesOf(
      'factura*, cuenta, cobr*, cobrado, reembols*, devolución, devolver el dinero, pago*, recibo*, ticket, tarjeta*, efectivo, fianza, depósito, cargo, cargos',
    ),
    fr: phrasesOf(
      'facture*, facturation, facturé*, addition, rembours*, paiement*, reçu de, ticket, carte bancaire, cb, espèces, caution, acompte, débité*, prélèvement*, prélevé*',
    ),
    de: phrasesOf(
      'rechnung*, abrechnung*, abgerechnet, berechnet, abgebucht, erstatt*, rückerstatt*, zahlung*, bezahlt, quittung*, kassenbon, kreditkarte*, kartenzahlung*, ec karte, bargeld, bar zahlen, kaution, anzahlung, versteckte kosten',
    ),
    it: phrasesOf(
      'fattur*, conto, addebit*, rimbors*, pagament*, ricevut*, scontrino, carta di credito, bancomat, contanti, caparra, acconto, supplement*, costi nascosti',
    ),
    nl: phrasesOf(
      'rekening*, factuur*, facturen, gefactureerd, in rekening, terugbetal*, terugbetaald, geld terug, betaling*, bonnetje, pinnen, pinpas, creditcard*, contant, borg, aanbetaling, afgeschreven',
    ),
    pt: phrasesOf(
      'fatura*, factura*, conta, contas, cobr*, cobrança*, reembols*, estorn*, pagamento*, recibo*, cartão, cartões, multibanco, dinheiro vivo, caução, sinal, taxa*',
    ),
  },
};
