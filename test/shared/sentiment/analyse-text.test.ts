import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/languages/registry.ts';
import { ANALYSIS_VERSION, analyseText } from '../../../shared/sentiment/analyse-text.ts';

const TEXTS = new URL('../../fixtures/texts/', import.meta.url);
const labelSchema = v.picklist(['neg', 'neu', 'pos']);
const fixtureSchema = v.array(
  v.object({
    text: v.string(),
    /** Left out for a text that praises and blames. */
    label: v.optional(labelSchema),
    /** Where it is not the file's: emoji have none. */
    language: v.optional(v.null()),
    /** Themes that must be found so; others may be found too. */
    themes: v.optional(v.record(v.string(), labelSchema), {}),
  }),
);

const fixtures = readdirSync(TEXTS).flatMap((file) => {
  const tag = file.replace('.json', '');
  const rows = v.parse(fixtureSchema, JSON.parse(readFileSync(new URL(file, TEXTS), 'utf8')));
  return rows.map((row) => ({ ...row, language: row.language === undefined ? tag : null }));
});

describe('analyseText', () => {
  it('has texts in every language of the registry to be checked by', () => {
    const tags = new Set(fixtures.map(({ language }) => language));
    for (const { tag } of LANGUAGES) expect(tags, `test/fixtures/texts/${tag}.json`).toContain(tag);
  });

  it.each(fixtures)('reads "$text"', ({ text, label, language, themes }) => {
    const analysis = analyseText(text, null);
    const found = analysis?.themes.map(({ theme, polarity }) => [theme, polarity] as const) ?? [];
    const sentiment = label === undefined ? {} : { label };
    expect(analysis).toMatchObject({ version: ANALYSIS_VERSION, language, sentiment });
    expect(Object.fromEntries(found)).toMatchObject(themes);
  });

  it.each([
    { what: 'nothing', text: '' },
    { what: 'white space', text: ' \n\t' },
    { what: 'digits and signs', text: '12:30 - 14:00 !!!' },
    { what: 'a lone surrogate', text: '\uD83D' },
  ])('is null for $what', ({ text }) => {
    expect(analyseText(text, 'en')).toBeNull();
  });

  it.each([
    { language: 'Chinese', text: '很好吃，服务也很好，下次还会再来。' },
    { language: 'Thai', text: 'อาหารอร่อยมาก พนักงานบริการดี' },
    { language: 'Russian', text: 'Очень вкусно, персонал приветливый.' },
    { language: 'Swedish', text: 'Maten var mycket god och personalen var trevlig.' },
    { language: 'Polish', text: 'Bardzo dobre jedzenie i miła obsługa, polecam.' },
  ])('says that $language is not supported', ({ text }) => {
    expect(analyseText(text, null)).toEqual({
      version: ANALYSIS_VERSION,
      language: null,
      sentiment: { score: 0, label: 'neu', confidence: 0, stars: null },
      clauses: [],
      themes: [],
    });
  });

  it('gives clauses with offsets into the text, and to each theme its clearest clause', () => {
    const text = 'The cake was <b>lovely</b>, but the “waiter” was rude!! 😡';
    const analysis = analyseText(text, 'en');
    const words = analysis?.clauses.map(({ start, end }) => text.slice(start, end));
    expect(words?.join(' | ')).toContain('but the “waiter” was rude!!');
    const service = analysis?.themes.find(({ theme }) => theme === 'service');
    expect(words?.[service?.clause ?? -1]).toContain('waiter');
  });

  it('keeps offsets right behind emoji, elisions and accents', () => {
    const text = '👩‍🍳👍🏽 L’accueil e\u0301tait parfait. La salle, elle, e\u0301tait sale.';
    const words = analyseText(text, 'fr')?.clauses.map(({ start, end }) => text.slice(start, end));
    expect(words?.at(0)).toBe('👩‍🍳👍🏽 L’accueil e\u0301tait parfait.');
    expect(words?.at(-1)).toContain('e\u0301tait sale.');
  });

  it.each([
    { stronger: 'The room was dirty.', weaker: 'The room was not dirty.' },
    { stronger: 'The room was DIRTY.', weaker: 'The room was dirty.' },
    { stronger: 'The room was dirty!!!', weaker: 'The room was dirty.' },
    {
      stronger: 'The soup was great but it was cold.',
      weaker: 'The soup was cold but it was great.',
    },
  ])('scores "$stronger" below "$weaker"', ({ stronger, weaker }) => {
    expect(scoreIn(stronger)).toBeLessThan(scoreIn(weaker));
  });

  it.each(fixtures)('keeps score, confidence and stars of "$text" in range', ({ text }) => {
    const { score = 9, confidence = 9, stars = 9 } = analyseText(text, null)?.sentiment ?? {};
    expect(Math.abs(score)).toBeLessThanOrEqual(1);
    expect(Math.abs(confidence - 0.5)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((stars ?? 9) - 3)).toBeLessThanOrEqual(2);
  });

  it('is surer where all points one way', () => {
    const sure = analyseText('Absolutely wonderful, the best bakery in town, I love it', 'en');
    const torn = analyseText('Good bread, dirty shop', 'en');
    expect(sure?.sentiment.confidence).toBeGreaterThan(torn?.sentiment.confidence ?? 1);
  });

  it.each([
    { what: 'one letter', piece: 'a' },
    { what: 'short sentences', piece: 'good bad. ' },
    { what: 'clauses', piece: 'a b, but ' },
    { what: 'negators and idioms', piece: 'not no complaints ' },
    { what: 'lone surrogates', piece: '\uD83D x' },
    { what: 'open tags', piece: '<a' },
    { what: 'apostrophes', piece: "l'" },
    { what: 'families of emoji', piece: '👨‍👩‍👧‍👦' },
    { what: 'signs', piece: ':-' },
    { what: 'Chinese', piece: '好吃' },
  ])('takes time linear in the length of $what', ({ piece }) => {
    const whole = piece.repeat(Math.ceil(1e6 / piece.length));
    const quarter = whole.slice(0, whole.length / 4);
    // The first run pays for building lexicons and compiling.
    analyseText(quarter, null);
    const [short, long] = [timeOf(quarter), timeOf(whole)];
    expect(long).toBeLessThan(10 * short + 200);
  });
});

function scoreIn(text: string): number {
  return analyseText(text, 'en')?.sentiment.score ?? Number.NaN;
}

function timeOf(text: string): number {
  const started = performance.now();
  analyseText(text, null);
  return performance.now() - started;
}
