import { describe, expect, it } from 'vitest';
import { languageRuns } from '../../../shared/languages/language-runs.ts';

function read(text: string, language: string): readonly (readonly [string, string])[] {
  return languageRuns(text, language).map((run) => [
    run.language,
    text.slice(run.start, run.end).trim(),
  ]);
}

describe('languageRuns', () => {
  it('parts sentences by language', () => {
    expect(
      read('Great food! Leider war die Bedienung sehr unfreundlich. We left early.', 'de'),
    ).toEqual([
      ['en', 'Great food!'],
      ['de', 'Leider war die Bedienung sehr unfreundlich.'],
      ['en', 'We left early.'],
    ]);
  });

  it('parts within a sentence where enough words say so', () => {
    expect(read('The food was great aber die Bedienung war sehr unfreundlich', 'de')).toEqual([
      ['en', 'The food was great'],
      ['de', 'aber die Bedienung war sehr unfreundlich'],
    ]);
  });

  it('knows more than two languages in a text', () => {
    const text =
      'Nous avons bien mangé. Thank you to the whole team! Grazie mille a tutti. Vielen Dank für den Abend.';
    expect(read(text, 'fr').map(([language]) => language)).toEqual(['fr', 'en', 'it', 'de']);
  });

  it.each([
    { language: 'en', text: 'We had the pollo alla griglia and a crème brûlée, both lovely.' },
    { language: 'en', text: 'Friendly service, nice decor. Super!' },
    { language: 'de', text: 'Der Service im Hotel war super, das Team sehr nett.' },
    { language: 'es', text: 'Un lugar cool para tomar un brunch con los amigos.' },
    { language: 'fr', text: '' },
  ])('leaves "$text" in one piece', ({ text, language }) => {
    expect(languageRuns(text, language)).toEqual([{ start: 0, end: text.length, language }]);
  });

  it('covers the text without gaps', () => {
    const text =
      ' «Muy bien»: todo perfecto!! ... But the rooms were far too small; never again. 😀 ';
    const runs = languageRuns(text, 'en');
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('takes time linear in the length', () => {
    const piece = 'The food was good. Die Bedienung war nett. La comida estaba fría. ';
    const timeOf = (times: number): number => {
      const started = performance.now();
      languageRuns(piece.repeat(times), 'en');
      return performance.now() - started;
    };
    timeOf(50);
    expect(timeOf(800)).toBeLessThan(10 * timeOf(200) + 500);
  });
});
