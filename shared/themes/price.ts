import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** What it costs and whether it is worth it. */
export const PRICE: Theme = {
  id: 'price',
  words: {
    en: phrasesOf(
      'price*, pricing, pricey, expensive, inexpensive, cheap*, cost*, affordable, overpriced, value, worth, money, bill, dollars, bucks, discount*, deal, deals, reasonable, reasonably, fee, fees, charge, charged, bargain*, budget, coupon*, tip, rip off, paid, pay, paying, prix fixe, afford, rent, rents, overcharge*, ripoff, ripped off, economical, fortune, dollar, break the bank, half price, half off, spend, spent, refund*, priced, bang for, buck, wallet, pocket, for free, freebie*, happy hour, steep, markup, cheapest, priciest, low cost, pounds, euros, cents, quote, quoted, estimate',
    ),
    es: phrasesOf(
      'precio*, caro, cara, caros, caras, carísim*, barat*, económic*, coste, costo, cuesta, cost*, dinero, euros, descuento*, oferta*, tarifa*, pagar, pagamos, pagado, razonable*, calidad precio, asequible*, precio calidad, cobr*, cobraron, factura, cuenta, gratis, dineral, clavada, clavan, timo, inflados',
    ),
    fr: phrasesOf(
      'prix, cher, chère, chers, chères, coût*, tarif*, abordable*, onéreu*, bon marché, argent, euros, promotion*, réduction*, rapport qualité prix, addition, payer, payé, raisonnable*, excessif*, note salée, addition*, facture*, gratuit*, onéreuse*, prix élevé*, surfacturé*, arnaque*, budget, euro, hors de prix, trop cher',
    ),
    de: phrasesOf(
      'preis*, teuer, teure, teuren, teurer, günstig*, preiswert*, billig*, kosten, kostet, gekostet, geld, euro, rabatt*, angebot, angebote, überteuert*, bezahlbar*, preis leistung, gebühr*, preislich*, abzocke, wucher, kostenlos, gratis, rechnung, bezahlt, zahlen, budget, preisniveau, spottbillig',
    ),
    it: phrasesOf(
      'prezz*, caro, cara, cari, care, costos*, economic*, costo, costi, costa, soldi, denaro, euro, sconto, sconti, tariff*, qualità prezzo, conto, conveniente, convenienti, pagare, pagato, spesa, prezzo qualità, rapporto qualità, salato il conto, gratis, fregatura, speso, spendere, spendi, carissim*, economicità',
    ),
    nl: phrasesOf(
      'prijs, prijzen, prijzig*, prijs kwaliteit, duur, dure, duurder, goedkoop*, goedkope*, betaalbaar*, betaalbare, kost, kosten, geld, euro, korting*, aanbieding*, tarief, tarieven, betaald, betalen, waar voor je geld, gratis, rekening, afzetterij, betaalde, prijskaartje, budget, kostprijs, prijzige',
    ),
    pt: phrasesOf(
      'preço*, caro, cara, caros, caras, barato*, barata, baratas, custo*, custa, dinheiro, euros, reais, desconto*, promoção, promoções, tarifa*, acessíve*, custo benefício, pagar, paguei, salário*, remuneração, conta, grátis, gratuit*, roubo, pagamos, paga, orçamento, caríssim*, cobraram, cobrança*',
    ),
  },
};
