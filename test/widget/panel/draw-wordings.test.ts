import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Survey } from '../../../shared/feedback/survey.ts';
import { HISTORY_NAME } from '../../../widget/constants.ts';
import { type Memory, fillMemory } from '../../../widget/display/history.ts';
import { remember } from '../../../widget/display/remember.ts';
import { drawWordings } from '../../../widget/panel/draw-wordings.ts';
import { parseSurvey } from '../../../widget/panel/parse-survey.ts';
import { makeQuestion, makeSurvey } from './surveys.ts';

const VARIANTS = ['b', 'c', 'd'].map((id) => ({ id, wording: `Words ${id}`, wordings: {} }));

/** So many that all of them in their own words are next to impossible. */
const IDS = Array.from({ length: 20 }, (_none, at) => `csat-${at}`);

const SURVEY = makeSurvey([], {
  questions: IDS.map((id) =>
    makeQuestion('csat', { id, wording: 'Words own', variants: VARIANTS }),
  ),
});

beforeEach(forget);

afterEach(async () => {
  document.body.replaceChildren();
  await forget();
});

describe('drawWordings', () => {
  it('asks each question in the wording that it says', async () => {
    const questions = (await draw(SURVEY))?.questions ?? [];
    expect(questions.map(({ id }) => id)).toEqual(IDS);
    for (const { wording, variants } of questions) {
      expect(variants).toHaveLength(1);
      expect(wording).toBe(`Words ${variants?.[0]?.id}`);
    }
    expect(new Set(questions.map(({ wording }) => wording)).size).toBeGreaterThan(1);
  });

  it('gives a visitor the same words on every visit, and others to another', async () => {
    const first = await draw(SURVEY);
    expect(await draw(SURVEY)).toEqual(first);
    await forget();
    expect(await draw(SURVEY)).not.toEqual(first);
  });

  it('shares the lot with display rules, whichever comes first', async () => {
    const first = await draw(SURVEY);
    const memory: Memory = { history: {} };
    fillMemory(memory);
    await expect.poll(() => memory.history['visits']).toBe(1);
    expect(await draw(SURVEY)).toEqual(first);
    const { lot } = memory.history;
    remember(memory, { asked: 7 });
    expect(memory.history).toMatchObject({ asked: 7, visits: 1, lot });
    const later: Memory = { history: {} };
    // What is written first is read first: the store lets nobody pass.
    fillMemory(later);
    await expect.poll(() => later.history).toMatchObject({ asked: 7, visits: 1, lot });
  });

  it('leaves a question alone of which no other words are tried', async () => {
    const survey = makeSurvey(['csat', 'comment'], { thanks: { links: [] } });
    expect(await draw(survey)).toEqual(parseSurvey(survey));
  });

  it('asks everybody in the own words on a counter', async () => {
    const place = document.createElement('div');
    place.dataset['counterbellHere'] = 'kiosk';
    document.body.append(place);
    expect(await draw(SURVEY)).toEqual(parseSurvey(SURVEY));
  });

  it('checks the words as those of any survey', async () => {
    const variants = VARIANTS.map(({ id }) => ({ id, wording: { nasty: true } }));
    const questions = IDS.map((id) => ({ ...makeQuestion('csat', { id }), variants }));
    const drawn = await draw({ ...SURVEY, questions });
    expect(new Set(drawn?.questions.map(({ wording }) => wording))).toEqual(new Set(['']));
  });

  it.each([null, { questions: 7 }, { questions: [null] }])('throws at %o', async (published) => {
    await expect(draw(published)).rejects.toThrow(TypeError);
  });
});

function draw(published: unknown): Promise<Survey | null> {
  return drawWordings(JSON.stringify(published), parseSurvey);
}

async function forget(): Promise<void> {
  const closing = indexedDB.deleteDatabase(HISTORY_NAME);
  await new Promise((resolve) => {
    closing.addEventListener('success', resolve);
    // Still open on the page, as it is on a page with rules: what stands in it goes instead.
    closing.addEventListener('blocked', resolve);
  });
}
