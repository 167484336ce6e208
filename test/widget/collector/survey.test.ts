import { describe, expect, it } from 'vitest';
import { defaultSurvey } from '../../../shared/feedback/default-survey.ts';
import { pairOwner, startTestCollector, type TestOwner } from './test-collector.ts';

const SURVEY = {
  version: 1,
  businessName: 'Bike shop Vento',
  questions: [{ id: 'nps', type: 'nps', required: true }],
  thanks: { links: [{ label: 'Tellall', url: 'https://tellall.example/vento' }] },
};

function publish(owner: TestOwner, survey: unknown): Promise<Response> {
  return fetch(owner.surveyUrl, {
    method: 'PUT',
    body: JSON.stringify(survey),
    headers: owner.authorized,
  });
}

describe('readSurvey', () => {
  it('is the default under the business’s name until another is published', async () => {
    const owner = await pairOwner(await startTestCollector(), 'Vento & Söhne');
    const response = await fetch(owner.surveyUrl);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(defaultSurvey('Vento & Söhne'));
  });

  it('says 304 to who has it, and 200 again after another was published', async () => {
    const owner = await pairOwner(await startTestCollector());
    const etag = (await fetch(owner.surveyUrl)).headers.get('etag') ?? '';
    const headers = { 'if-none-match': `"other", W/${etag}` };
    expect((await fetch(owner.surveyUrl, { headers })).status).toBe(304);
    const published = await publish(owner, SURVEY);
    const fresh = await fetch(owner.surveyUrl, { headers });
    expect(fresh.status).toBe(200);
    expect(fresh.headers.get('etag')).toBe(published.headers.get('etag'));
  });
});

describe('publishSurvey', () => {
  it('replaces what is asked', async () => {
    const owner = await pairOwner(await startTestCollector());
    expect((await publish(owner, SURVEY)).status).toBe(204);
    expect(await (await fetch(owner.surveyUrl)).json()).toEqual(SURVEY);
  });

  it.each([
    { survey: { ...SURVEY, questions: [] }, says: '"questions"' },
    { survey: { ...SURVEY, questions: [{ id: 'x', type: 'poem' }] }, says: '"questions.0.type"' },
    {
      survey: { ...SURVEY, questions: ['nps', 'ces'].map((type) => ({ id: 'one', type })) },
      says: '"questions"',
    },
    { survey: { ...SURVEY, version: 2 }, says: '"version"' },
    {
      survey: { ...SURVEY, thanks: { links: [{ label: 'x', url: 'javascript:alert(1)' }] } },
      says: '"thanks.links.0.url"',
    },
    { survey: 'words', says: 'the whole' },
  ])('names $says where that is wrong, and keeps what was asked', async ({ survey, says }) => {
    const owner = await pairOwner(await startTestCollector());
    await publish(owner, SURVEY);
    const response = await publish(owner, survey);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining(says) });
    expect(await (await fetch(owner.surveyUrl)).json()).toEqual(SURVEY);
  });

  it('is the owner’s alone', async () => {
    const owner = await pairOwner(await startTestCollector());
    const response = await fetch(owner.surveyUrl, { method: 'PUT', body: JSON.stringify(SURVEY) });
    expect(response.status).toBe(401);
  });
});
