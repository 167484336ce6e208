import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { defaultSurvey } from '../../../shared/feedback/default-survey.ts';
import { makeFolder, pairOwner, startTestCollector, type TestOwner } from './test-collector.ts';

const PLAIN = 'self.loaded = "plain";';
const WITH_RULES = 'self.loaded = "with rules";';
const DISPLAY = {
  quietDays: 30,
  asks: [{ kind: 'csat', everyDays: 90, event: { name: '</script><script>' } }],
};

async function startWith(files: Readonly<Record<string, string>>): Promise<TestOwner> {
  const folder = makeFolder();
  const filesFolder = join(folder, 'widget');
  mkdirSync(filesFolder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(filesFolder, name), text);
  return pairOwner(await startTestCollector({ folder, filesFolder }));
}

async function publish(owner: TestOwner, survey: object): Promise<void> {
  const body = JSON.stringify(survey);
  const { status } = await fetch(owner.surveyUrl, {
    method: 'PUT',
    body,
    headers: owner.authorized,
  });
  expect(status).toBe(204);
}

async function loaderOf({ formUrl }: TestOwner): Promise<{ text: string; etag: string | null }> {
  const response = await fetch(`${formUrl}/counterbell.js`);
  return { text: await response.text(), etag: response.headers.get('etag') };
}

describe('loaderOf', () => {
  it('carries the published display rules before the code that reads them', async () => {
    const owner = await startWith({ 'counterbell.js': PLAIN, 'counterbell-rules.js': WITH_RULES });
    expect((await loaderOf(owner)).text).toBe(PLAIN);
    await publish(owner, { ...defaultSurvey('Vento'), display: DISPLAY });
    const first = await loaderOf(owner);
    expect(first.text).not.toContain('</script>');
    const self = { counterbellSurvey: null, loaded: '' };
    runInNewContext(first.text, { self });
    expect(JSON.parse(JSON.stringify(self))).toEqual({
      counterbellSurvey: { display: DISPLAY },
      loaded: 'with rules',
    });
    await publish(owner, { ...defaultSurvey('Vento'), display: { ...DISPLAY, quietDays: 7 } });
    const second = await loaderOf(owner);
    expect(second.text).toContain('"quietDays":7');
    expect(second.etag).not.toBe(first.etag);
  });

  it('carries looks alone, too', async () => {
    const owner = await startWith({ 'counterbell.js': PLAIN, 'counterbell-rules.js': WITH_RULES });
    await publish(owner, { ...defaultSurvey('Vento'), looks: { accent: '#2456d6' } });
    expect((await loaderOf(owner)).text).toContain('{"looks":{"accent":"#2456d6"}}');
  });

  it('is the plain one where the survey has neither, or the build no second loader', async () => {
    const without = await startWith({ 'counterbell.js': PLAIN });
    await publish(without, { ...defaultSurvey('Vento'), display: DISPLAY });
    expect((await loaderOf(without)).text).toBe(PLAIN);
    const owner = await startWith({ 'counterbell.js': PLAIN, 'counterbell-rules.js': WITH_RULES });
    await publish(owner, defaultSurvey('Vento'));
    expect((await loaderOf(owner)).text).toBe(PLAIN);
  });
});
