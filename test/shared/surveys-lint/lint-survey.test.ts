import { describe, expect, it } from 'vitest';
import type { Question, Survey } from '../../../shared/feedback/survey.ts';
import { lintSurvey } from '../../../shared/surveys-lint/lint-survey.ts';

const NAME = 'Great Oak and Sons';

/** Wordings that must be refused, and what for. */
const REFUSED = [
  ['en', 'csat', 'How great was your stay?', 'leading', 'great'],
  ['en', 'nps', 'Don’t you think that we are kind?', 'leading', "don't you"],
  ['en', 'csat', 'How satisfied are you with the food and the service?', 'double', 'food and the'],
  ['en', 'ces', 'Was it quick? Was it easy?', 'double', '? … ?'],
  ['en', 'comment', 'Happy with us? Leave a review on Google.', 'gating-words', 'happy with us'],
  ['en', 'comment', 'Please tell us instead of a review.', 'gating-instead', 'instead of a review'],
  ['en', 'comment', 'Review us and get a voucher.', 'gating-reward', 'voucher'],
  ['de', 'csat', 'Wie toll fanden Sie unser Essen?', 'leading', 'toll'],
  [
    'de',
    'csat',
    'Wie zufrieden sind Sie mit Küche und Bedienung?',
    'double',
    'küche und bedienung',
  ],
  [
    'de',
    'comment',
    'Wenn Sie zufrieden sind: eine Bewertung bei Google?',
    'gating-words',
    'wenn sie zufrieden',
  ],
  ['fr', 'csat', 'Notre délicieux gâteau vous a-t-il plu ?', 'leading', 'délicieux'],
  ['fr', 'csat', 'Êtes-vous satisfait de l’accueil et du prix ?', 'double', "l'accueil et du"],
  ['fr', 'comment', 'Si vous avez aimé, laissez un avis.', 'gating-words', 'si vous avez aimé'],
  ['es', 'csat', '¿Qué le pareció nuestro excelente café?', 'leading', 'excelente'],
  ['es', 'csat', '¿Está contento con la comida y el servicio?', 'double', 'comida y el'],
  ['es', 'comment', 'Si le gustó, deje una reseña.', 'gating-words', 'si le gustó'],
  ['it', 'csat', 'Quanto le è piaciuta la nostra ottima cucina?', 'leading', 'ottima'],
  ['it', 'csat', 'È soddisfatto della cucina e del servizio?', 'double', 'cucina e del'],
  ['it', 'comment', 'Se le è piaciuto, lasci una recensione.', 'gating-words', 'se le è piaciuto'],
  ['nl', 'csat', 'Hoe vond u ons heerlijke brood?', 'leading', 'heerlijke'],
  ['nl', 'csat', 'Bent u tevreden over het eten en de bediening?', 'double', 'eten en de'],
  ['nl', 'comment', 'Als u tevreden bent, schrijf een review.', 'gating-words', 'als u tevreden'],
  ['pt', 'csat', 'O que achou do nosso ótimo café?', 'leading', 'ótimo'],
  ['pt', 'csat', 'Ficou satisfeito com a comida e o serviço?', 'double', 'comida e o'],
  ['pt', 'comment', 'Se gostou, deixe uma avaliação.', 'gating-words', 'se gostou'],
  ['pl', 'comment', 'Zadowolony? Naprawdę?', null, ''],
  ['pl', 'csat', 'Jak było? Dlaczego?', 'double', '? … ?'],
] as const;

/** Wordings that must pass. */
const FAIR = [
  ['en', 'csat', 'How satisfied were you with your visit?'],
  ['en', 'csat', 'How satisfied were you with Great Oak and Sons?'],
  ['en', 'nps', 'How likely are you to recommend us to friends and family?'],
  ['en', 'nps', 'On a scale between 0 and 10: would you recommend us?'],
  ['en', 'csat', 'Was the coffee good or bad?'],
  ['en', 'comment', 'What did you like best?'],
  ['en', 'comment', 'Anything else on the food and the service?'],
  ['en', 'ces', 'It was easy to order.'],
  ['de', 'nps', 'Wie wahrscheinlich empfehlen Sie uns Freunden oder Kollegen?'],
  ['de', 'csat', 'Wie zufrieden waren Sie mit der Beratung?'],
  ['fr', 'csat', 'Comment s’est passée votre visite ?'],
  ['es', 'csat', '¿Cómo fue su visita?'],
  ['it', 'csat', 'Come è andata la visita?'],
  ['nl', 'csat', 'Hoe tevreden bent u over uw bezoek?'],
  ['pt', 'csat', 'Como foi a sua visita?'],
  ['ja', 'csat', '本日のご来店はいかがでしたか？'],
] as const;

describe('lintSurvey', () => {
  it.each(REFUSED)('in %s, of a %s, judges "%s" as %s', (...row) => {
    const [language, type, wording, code, heard] = row;
    const found = lintSurvey(surveyOf([{ id: 'q', type, wording, required: false }]), { language });
    const expected = code === null ? [] : [{ code, heard }];
    expect(found.map((one) => ({ code: one.code, heard: one.heard }))).toEqual(expected);
  });

  it.each(FAIR)('in %s, of a %s, takes "%s"', (language, type, wording) => {
    const survey = surveyOf([{ id: 'q', type, wording, required: false }]);
    expect(lintSurvey(survey, { language })).toEqual([]);
  });

  it('judges each wording by its own language', () => {
    const wordings = { de: 'Wie toll war es?', fr: 'Comment était-ce ?' };
    const survey = surveyOf([
      { id: 'csat', type: 'csat', wording: 'How was it?', wordings, required: true },
    ]);
    expect(lintSurvey(survey, { language: 'en' })).toEqual([
      { code: 'leading', place: { kind: 'question', id: 'csat' }, language: 'de', heard: 'toll' },
    ]);
  });

  it('judges the wordings of a test, too', () => {
    const variants = [{ id: 'b', wording: 'How amazing was it?' }];
    const survey = surveyOf([
      { id: 'csat', type: 'csat', wording: 'How was it?', variants, required: true },
    ]);
    expect(lintSurvey(survey, { language: 'en' })).toMatchObject([{ heard: 'amazing' }]);
  });

  it('refuses a follow-up that asks only some for a public review', () => {
    const survey = surveyOf([
      { id: 'csat', type: 'csat', required: true },
      {
        id: 'more',
        type: 'comment',
        wording: 'Would you also say so on Trustpilot?',
        when: { question: 'csat', from: 4 },
        required: false,
      },
    ]);
    expect(lintSurvey(survey, { language: 'en' })).toMatchObject([
      { code: 'gating-follow-up', heard: 'trustpilot' },
    ]);
  });

  it.each([
    ['Loved it? Review us', ['gating-words']],
    ['Review us on Google and win', ['gating-reward']],
    ['Review us on Google', []],
  ])('of the review link "%s" says %j', (label, codes) => {
    const survey = {
      ...surveyOf([{ id: 'csat', type: 'csat', required: true }]),
      thanks: { links: [{ label, url: 'https://reviews.example/oak' }] },
    };
    expect(lintSurvey(survey, { language: 'en' }).map(({ code }) => code)).toEqual(codes);
  });

  it('refuses help that leads away from reviews', () => {
    const survey = {
      ...surveyOf([{ id: 'csat', type: 'csat', required: true }]),
      help: [{ question: 'A complaint?', answer: 'Tell us before you leave a review.' }],
    };
    expect(lintSurvey(survey, { language: 'en' })).toMatchObject([
      { code: 'gating-instead', place: { kind: 'help', at: 0 } },
    ]);
  });

  it.each([
    [['Excellent', 'Great', 'Amazing'], ['one-sided-choices']],
    [['Terrible', 'Bad'], ['one-sided-choices']],
    [['Great', 'Bad'], []],
  ])('of the choices %j says %j', (labels, codes) => {
    const choices = labels.map((label, at) => ({ id: `c${at}`, label }));
    const survey = surveyOf([{ id: 'q', type: 'choice', choices, required: false }]);
    expect(lintSurvey(survey, { language: 'en' }).map(({ code }) => code)).toEqual(codes);
  });

  it('refuses to demand a contact', () => {
    const survey = surveyOf([{ id: 'contact', type: 'contact', required: true }]);
    expect(lintSurvey(survey, { language: 'en' })).toMatchObject([{ code: 'contact-demanded' }]);
  });
});

function surveyOf(questions: readonly Question[]): Survey {
  return { version: 1, businessName: NAME, questions: [...questions], thanks: { links: [] } };
}
