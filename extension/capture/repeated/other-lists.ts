import { attributeOf, tagOf, textOf } from '../dom.ts';
import type { Card } from './find-cards.ts';
import { hintOf } from './hints.ts';
import type { PageNode } from './page-tree.ts';

/** Share of the cards that must show what other lists show. */
const MOST = 0.6;
const MAX_TEXT = 3000;

const CURRENCY = String.raw`(?:[$€£¥₹₩₽₺]|US\$|R\$|zł|Kč|Ft|kr\.?|lei|円|元|CHF|EUR|USD|PLN|SEK)`;
/** A price by itself: what customers paid they say in a sentence. */
const PRICE_ALONE = new RegExp(
  String.raw`^(?:\p{L}{1,7}\.?\s){0,2}(?:${CURRENCY}\s?\d[\d\s.,'’-]*|\d[\d\s.,'’-]*\s?${CURRENCY})[\s*¹/+-]*$`,
  'iu',
);
const AUTHOR_HINT = /author|reviewer|user-?name|nick-?name|by-?line|consumer/;

/** What stands on the buttons beside a vacancy, and how it is paid. */
const APPLY =
  /^\W*(?:(?:easily |quick |easy )?apply(?: now| here)?|save (?:this )?job|(?:jetzt |schnell)?bewerben|postuler|candidature .{3,20}|solicitar empleo|inscribirme|candidati|candidatar-se|solliciteer(?: direct)?|aplikuj|ansök(?: nu)?|søk(?: nå)?|応募する)\W*$/iu;
const SALARY =
  /\d\s?(?:k\s)?(?:an?|per|\/)\s?(?:hour|year|annum|month)\b|\d\s?€?\s?(?:pro (?:jahr|stunde|monat)|par (?:an|mois)|p\.\s?a\.)/i;

const POSTS =
  /(?:posts|beiträge|messages|mensajes|messaggi|berichten|mensagens|inlägg|posty|postów|сообщени[йя])\s?:?\s?\d/iu;
const JOINED =
  /(?:joined|join date|registered|registriert|dabei seit|inscri(?:t|ption)|registrado|iscritto|lid sinds|geregistreerd|medlem sedan|reg\.?datum|dołączył)|регистрац/iu;
const QUOTING =
  /reply with quote|originally posted by|quote this|post subject:|mit zitat antworten|zitieren$/i;

/**
 * Whether cards with ratings and dates are something else than reviews: wares, vacancies, posts of a forum.
 *
 * @param cards - Cards that look alike.
 * @returns True where most of them show what such lists show and reviews do not.
 */
export function areOtherThings(cards: readonly Card[]): boolean {
  return [isVacancy, isPost, isPriced, isIssue, isAsked].some(
    (is) => cards.filter(({ nodes }) => nodes.some(is)).length >= cards.length * MOST,
  );
}

/** Where somebody has written, a price is what they paid. */
function isPriced(node: PageNode): boolean {
  return anyIn(node, isPriceAlone) && !anyIn(node, isNamed);
}

/** "Approximate cost: $145" tells what they paid. */
function isPriceAlone({ own, children }: PageNode): boolean {
  const isLabelled = children.some(({ own: label }) => label.endsWith(':'));
  return own.length < 40 && !isLabelled && PRICE_ALONE.test(own);
}

function isNamed({ element }: PageNode): boolean {
  return AUTHOR_HINT.test(hintOf(element));
}

const JOB_TITLE = /(?:^|[\s_-])job-?title/;

function isVacancy(node: PageNode): boolean {
  if (
    anyIn(node, ({ element }) => /^H[2-4]$/.test(tagOf(element)) && JOB_TITLE.test(hintOf(element)))
  ) {
    return true;
  }
  return anyIn(node, ({ own }) => own.length < 30 && APPLY.test(own)) || SALARY.test(wordsOf(node));
}

/** Whoever wants to hear of it gives an issue a star. */
function isIssue(node: PageNode): boolean {
  return anyIn(node, ({ element }) =>
    STAR_THIS.test(attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label') ?? ''),
  );
}

/** "Does it fit a boat?" above what others answered. */
function isAsked(node: PageNode): boolean {
  const [question] = node.children;
  const hint = hintOf(node.element);
  if (node.ratings > 0 || question === undefined) return false;
  if (ANSWER.test(hint)) return true;
  return QUESTION.test(hint) && /[?？]$/.test(textOf(question.element).slice(0, 300).trim());
}

const ANSWER =
  /(?:qa|question|faq|frage)[-_]?(?:answer|antwort)|(?:^|[\s_-])(?:answers?|antwort(?:en)?|respuestas?|risposta|antwoord)(?:$|[\s_-])/;
const QUESTION =
  /(?:^|[\s_-])(?:qa|faq|questions?|fragen?|pregunta|domanda|vraag|pytanie|ot[áa]zka|pergunta)(?:$|[\s_-])/;

const STAR_THIS = /^(?:un)?star (?:this|issue|repository)/i;

/** What schema.org and sites call an answer or a question. */
const ASKED = /schema\.org\/(?:Answer|Question)$/;

function isPost(node: PageNode): boolean {
  if (ASKED.test(attributeOf(node.element, 'itemtype') ?? '')) return true;
  const words = wordsOf(node);
  return QUOTING.test(words) || (POSTS.test(words) && JOINED.test(words));
}

function wordsOf({ element }: PageNode): string {
  return textOf(element).slice(0, MAX_TEXT);
}

function anyIn(node: PageNode, is: (each: PageNode) => boolean): boolean {
  const open = [node];
  for (const next of open) {
    if (is(next)) return true;
    open.push(...next.children);
  }
  return false;
}
