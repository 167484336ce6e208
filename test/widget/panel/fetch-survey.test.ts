import { describe, expect, it } from 'vitest';
import { fetchSurvey } from '../../../widget/panel/fetch-survey.ts';

describe('fetchSurvey', () => {
  it.each([
    { what: 'nobody answers', base: 'http://localhost:9' },
    { what: 'the answer is no survey', base: `${location.origin}/no-such-place` },
  ])('is null, and soon, where $what', async ({ base }) => {
    const started = performance.now();
    expect(await fetchSurvey({ base, inbox: 'linde-7f3a' })).toBe(null);
    expect(performance.now() - started).toBeLessThan(2500);
  });
});
