import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** What is sold or made: food and drink, goods, the work done. */
export const PRODUCT: Theme = {
  id: 'product',
  words: {
    en: phrasesOf(
      'food, foods, dish, dishes, meal, meals, menu, breakfast, lunch, dinner, brunch, dessert*, appetizer*, starter, starters, entree*, main course, pizza*, pasta*, burger*, sandwich*, salad*, soup*, steak*, chicken, beef, pork, lamb, fish, seafood, shrimp*, sushi, noodle*, rice, curry, taco*, burrito*, fries, sauce*, bread, cake*, pastr*, ice cream, coffee*, tea, wine*, beer*, cocktail*, drink*, beverage*, juice*, taste*, tasty, flavor*, flavour*, delicious, yummy, portion*, serving, ingredients, cuisine, spicy, bland, tasteless, cooked, overcooked, undercooked, crispy, tender, product*, quality, item, items, material*, goods, workmanship, craftsmanship, repair*, haircut*, cut, color, massage, treatment*, eat, eating, ate, bagel*, cheese*, egg*, meat*, vegetable*, dumpling*, roll, rolls, ribs, bbq, wings, duck, lobster, crab, oyster*, fruit*, chocolate*, cookie*, donut*, pie, specials, dining, tasting, course, plate, plates, size, broke, broken, defective, works, durable',
    ),
    es: phrasesOf(
      'comida*, comer, comimos, plato, platos, menú, menu, carta, desayuno*, almuerzo*, cena, cenas, cenar, postre*, tapas, raciones, ración, pizza*, pasta, hamburguesa*, ensalada*, sopa*, carne*, pollo, pescado*, marisco*, arroz*, arroces, paella*, jamón, queso*, pan, vino*, cerveza*, bebida*, café, cóctel*, sabor*, sabroso*, rico, rica, riquísim*, delicios*, cocina, ingrediente*, producto*, calidad, artículo*, material*, trabajo, reparación, corte, masaje, tratamiento, gastronom*, buffet, bocadillo*, pincho*, croquetas, tortilla*, gambas, pulpo, solomillo, entrantes, género',
    ),
    fr: phrasesOf(
      'plat, plats, repas, cuisine*, nourriture, menu, menus, carte, petit déjeuner, petits déjeuners, déjeuner, dîner, dessert*, entrée*, pizza*, pâtes, burger*, salade*, soupe*, viande*, poulet, poisson*, fruits de mer, riz, fromage*, pain, pains, vin, vins, bière*, boisson*, café, cocktail*, goût*, saveur*, savoureu*, délicieu*, portion*, ingrédient*, produit*, qualité, article, matière*, matériau*, travail, réparation*, coupe, massage, soin, soins, mets, assiette*, frites, sauce*, gâteau*, pâtisserie*, foie gras, steak, magret, quenelle*, bouchon lyonnais, andouillette, glace, glaces, manger, mangé, copieu*',
    ),
    de: phrasesOf(
      'essen, speise*, gericht, gerichte, gerichten, küche, mahlzeit*, menü, speisekarte, frühstück*, mittagessen, abendessen, nachtisch, dessert*, vorspeise*, pizza*, pasta, burger*, salat*, suppe*, fleisch*, steak*, hähnchen, fisch*, meeresfrüchte, reis, käse*, brot, brötchen, kuchen*, kaffee*, wein*, bier*, getränk*, cocktail*, geschmack*, geschmeckt, schmeckt*, lecker*, köstlich*, portion*, zutaten, produkt*, qualität*, ware, waren, artikel, material*, verarbeitung, arbeit, reparatur*, haarschnitt, massage*, behandlung*, tasse, tassen, becher, schnitzel, pommes, sauce*, soße*, eis, druck, aufdruck, motiv, motive, farbe, farben',
    ),
    it: phrasesOf(
      'cibo, cibi, piatto, piatti, cucina, pasto, pasti, menù, menu, colazion*, pranzo, cena, dolce, dolci, dessert, antipast*, primo piatto, pizza, pizze, pasta, hamburger, insalat*, zuppa, carne, pollo, pesce, frutti di mare, riso, risotto, formaggi*, pane, vino, vini, birra, birre, bevand*, caffè, cappuccino, cocktail, sapore, sapori, gustos*, buffet, porzion*, ingredienti, prodott*, qualità, articol*, material*, lavoro, riparazion*, taglio, massaggi*, trattament*, mangiare, mangiato, cornetti, brioche, torte, ristorante',
    ),
    nl: phrasesOf(
      "eten, gerecht, gerechten, maaltijd*, keuken, menu, menu's, menukaart, kaart, ontbijt*, lunch*, diner, dineren, toetje*, dessert*, nagerecht*, voorgerecht*, hoofdgerecht*, pizza*, pasta*, burger*, salade*, soep*, vlees*, kip, vis, rijst, kaas*, brood, broodjes, taart*, koffie*, thee, wijn*, bier*, drank*, drankje*, cocktail*, smaak*, smakelijk*, lekker*, heerlijk*, portie*, ingrediënten, product*, kwaliteit, artikel, materiaal, werk, reparatie*, knipbeurt, massage*, behandeling*, gegeten, hapje*, tapas, friet*, frites, garnalen, biefstuk, saus*, boek",
    ),
    pt: phrasesOf(
      'comida*, prato, pratos, refeição, refeições, cozinha, ementa, menu, cardápio, pequeno almoço, café da manhã, almoço*, jantar*, sobremesa*, entrada, entradas, pizza*, massa, massas, hambúrguer*, salada*, sopa*, carne*, frango, peixe*, marisco*, arroz, queijo*, pão, vinho*, cerveja*, bebida*, café, sabor*, saboros*, delicios*, porção, porções, ingrediente*, produto*, qualidade, artigo*, material*, trabalho feito, conserto*, reparação, corte, massagem, tratamento, bacalhau, petiscos, lanche*',
    ),
  },
};
