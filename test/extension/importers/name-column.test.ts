import { describe, expect, it } from 'vitest';
import { columnWords, isQuestion, nameColumn } from '../../../extension/importers/name-column.ts';

function rankOf(name: string): number {
  return nameColumn(name)?.rank ?? -1;
}

describe('nameColumn', () => {
  it.each([
    [
      'written-at',
      'Review Created (UTC)',
      'Bewertungsdatum',
      "Date de l'avis",
      'Fecha de la reseña',
      'Data recensione',
      'Datum beoordeling',
      'Data da avaliação',
    ],
    [
      'rating',
      'Star Rating',
      'Sterne',
      'Étoiles',
      'Calificación',
      'Valutazione',
      'Sterren',
      'Classificação',
    ],
    [
      'text',
      'Review Content',
      'Bewertungstext',
      'Commentaire',
      'Reseña',
      'Recensione',
      'Opmerkingen',
      'Comentário',
    ],
    [
      'title',
      'Review Title',
      'Titel',
      'Titre',
      'Título',
      'Titolo',
      'Onderwerp',
      'Título da avaliação',
    ],
    [
      'author',
      'Reviewer Display Name',
      'Gästename',
      'Nom du client',
      'Nombre del cliente',
      'Nome del cliente',
      'Naam klant',
      'Nome do cliente',
    ],
    [
      'reply',
      'Company Response',
      'Antwort des Inhabers',
      'Réponse du propriétaire',
      'Respuesta del propietario',
      'Risposta del proprietario',
      'Reactie van de eigenaar',
      'Resposta do proprietário',
    ],
    [
      'reply-at',
      'Company Reply Date (UTC)',
      'Antwortdatum',
      'Date de réponse',
      'Fecha de respuesta',
      'Data risposta',
      'Antwoorddatum',
      'Data da resposta',
    ],
    [
      'positive',
      'Pros',
      'Vorteile',
      'Points positifs',
      'Lo mejor',
      'Pregi',
      'Pluspunten',
      'Pontos positivos',
    ],
    [
      'negative',
      'Cons',
      'Nachteile',
      'Points négatifs',
      'Lo peor',
      'Difetti',
      'Minpunten',
      'Pontos negativos',
    ],
    [
      'consent',
      'May we contact you?',
      'Dürfen wir Sie kontaktieren?',
      'Pouvons-nous vous contacter ?',
      '¿Podemos contactarte?',
      'Possiamo contattarti?',
      'Mogen we contact opnemen?',
      'Podemos entrar em contato?',
    ],
    [
      'csat',
      'How satisfied were you?',
      'Wie zufrieden waren Sie?',
      'Êtes-vous satisfait de nous ?',
      '¿Está satisfecho con nosotros?',
      'È soddisfatto del servizio?',
      'Hoe tevreden bent u?',
      'Está satisfeito connosco?',
    ],
    [
      'nps',
      'How likely are you to recommend us?',
      'Würden Sie uns weiterempfehlen?',
      'Recommanderiez-vous notre salon ?',
      '¿Nos recomendaría a un amigo?',
      'Ci consiglieresti a un amico?',
      'Zou u ons aan vrienden aanraden?',
      'Recomendaria a nossa loja a um amigo?',
    ],
  ] as const)('tells %s in seven languages', (field, ...names) => {
    expect(names.map((name) => nameColumn(name)?.field)).toStrictEqual(names.map(() => field));
  });

  it.each([
    ['reviewer.displayName', 'author'],
    ['attributes.reviewerNickname', 'author'],
    ['data.message', 'text'],
    ['starRating', 'rating'],
    ['reviewReply.comment', 'reply'],
    ['reviewReply.updateTime', 'reply-at'],
    ['answers.nps', 'nps'],
    ['submission_id', 'id'],
    ['#', 'id'],
    ['review_link', 'url'],
  ])('reads the path %s as %s', (name, field) => {
    expect(nameColumn(name)?.field).toBe(field);
  });

  it.each([
    'ip',
    'IP Address',
    'data.user_agent',
    'Referrer',
    'reviewer.id',
    'Business Unit Id',
    'product_id',
    'picture_urls',
    'Review Image URLs',
    'Phone number',
    'Reservation number',
    'Review Submit Millis Since Epoch',
    'Verified Email',
    'Source Of Review',
  ])('drops %s', (name) => {
    expect(nameColumn(name)?.field).toBe('dropped');
  });

  it.each(['', '   ', 'Zebra', '今日', 'x'.repeat(1000)])('is null for %j', (name) => {
    expect(nameColumn(name)).toBeNull();
  });

  it('ranks the more telling name first', () => {
    expect(rankOf('Review date')).toBeLessThan(rankOf('Date'));
    expect(rankOf('Date')).toBeLessThan(rankOf('Start date'));
  });
});

describe('columnWords', () => {
  it.each([
    ['reviewerName', 'reviewer name'],
    ['Review Date (UTC)', 'review date'],
    ['E-Mail-Adresse', 'e mail adresse'],
    ['attributes.body', 'body'],
    ['Réponse  à\nl’avis', 'reponse a l avis'],
  ])('makes %j %j', (name, words) => {
    expect(columnWords(name)).toBe(words);
  });
});

describe('isQuestion', () => {
  it.each([
    ['How was it?', true],
    ['Please tell us how your day with us was', true],
    ['Review Created (UTC)', false],
  ])('%j: %s', (name, expected) => {
    expect(isQuestion(name)).toBe(expected);
  });
});
