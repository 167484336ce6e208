import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES, defaultSurvey } from '../../../shared/feedback/default-survey.ts';
import { open } from '../../../shared/sealing/open.ts';
import { FORM_LANGUAGES, wordsFor } from '../../../widget/collector/locales/form-languages.ts';
import { pairOwner, readPage, startTestCollector } from './test-collector.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

function wanting(languages: string): Request {
  return new Request('https://bell.example/shop', { headers: { 'accept-language': languages } });
}

describe('wordsFor', () => {
  it.each([
    { wanted: 'de-AT,de;q=0.9,en;q=0.5', language: 'de' },
    { wanted: 'en;q=0.2, PT-br;q=0.8', language: 'pt' },
    { wanted: 'ja, nl;q=0.1', language: 'nl' },
    { wanted: 'fr;q=0, it', language: 'it' },
    { wanted: 'ja', language: 'en' },
    { wanted: '*', language: 'en' },
    { wanted: '', language: 'en' },
    { wanted: ';;,q=,de;q=many', language: 'de' },
  ])('speaks $language where "$wanted" is wanted', ({ wanted, language }) => {
    expect(wordsFor(wanting(wanted)).language).toBe(language);
  });

  it('speaks every language that is listed', () => {
    expect(FORM_LANGUAGES.map(({ language }) => language)).toEqual(LANGUAGES);
  });

  it.each(FORM_LANGUAGES.map((words) => ({ language: words.language, words })))(
    'leaves no word of $language empty or in English',
    ({ language, words }) => {
      const said = [
        ...QUESTION_TYPES.map((type) => words.questions[type]),
        ...Object.values(words.failures),
        ...Object.values(words.troubles).flatMap(({ title, text }) => [title, text]),
        words.title(''),
        words.readableBy(''),
        words.sealedOnArrival,
        words.mayContact,
        words.thanks,
        words.elsewhere,
        words.keyWords,
        words.send,
      ];
      for (const each of said) expect(each.trim()).not.toBe('');
      const [english] = FORM_LANGUAGES;
      const same = said.filter((each) => Object.values(english?.failures ?? {}).includes(each));
      expect(same).toEqual(language === 'en' ? Object.values(words.failures) : []);
      expect(words.title('Vento')).toContain('Vento');
    },
  );
});

describe('showForm', () => {
  it.each(LANGUAGES)('is all in %s, and says so', async (language) => {
    const owner = await pairOwner(await startTestCollector());
    const headers = { 'accept-language': language };
    const form = await fetch(owner.formUrl, { headers });
    expect(form.headers.get('content-language')).toBe(language);
    expect(form.headers.get('vary')).toBe('accept-language, accept-encoding');
    expect(form.headers.get('content-encoding')).toBe('gzip');
    expect(form.headers.get('cache-control')).toBe('no-store');
    expect(await form.text()).toContain(`<html lang="${language}">`);
    const body = new URLSearchParams({ 'answer-csat': '3' });
    await fetch(owner.formUrl, { method: 'POST', headers, body });
    const { envelopes } = await readPage(owner);
    const opened = await open(envelopes[0]?.envelope, owner.keys.privateKey);
    expect(opened).toMatchObject({ ok: true, value: { language } });
  });

  it('is not packed for who cannot unpack it', async () => {
    const owner = await pairOwner(await startTestCollector());
    const headers = { 'accept-encoding': 'identity' };
    const form = await fetch(owner.formUrl, { headers });
    expect(form.headers.get('content-encoding')).toBeNull();
    expect(await form.text()).toContain('</html>');
  });

  it('asks in the owner’s own words of the visitor’s language', async () => {
    const owner = await pairOwner(await startTestCollector());
    const [question] = defaultSurvey('Vento').questions;
    const wordings = { de: 'Wie fährt es sich?', fr: 'Comment roule-t-il ?' };
    const questions = [{ ...question, wording: 'How does it ride?', wordings }];
    const survey = { ...defaultSurvey('Vento'), questions };
    const body = JSON.stringify(survey);
    await fetch(owner.surveyUrl, { method: 'PUT', body, headers: owner.authorized });
    const asked = async (language: string): Promise<string> =>
      (await fetch(owner.formUrl, { headers: { 'accept-language': language } })).text();
    expect(await asked('fr')).toContain('Comment roule-t-il ?');
    expect(await asked('es')).toContain('How does it ride?');
  });
});
