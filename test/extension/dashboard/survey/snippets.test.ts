import { describe, expect, it } from 'vitest';
import { beginDraft } from '../../../../extension/dashboard/survey/draft.ts';
import {
  buttonOf,
  mailRow,
  scoreLinks,
  tagOfDraft,
} from '../../../../extension/dashboard/survey/snippets.ts';
import { isAddressOf, TARGETS } from '../../../../extension/dashboard/survey/targets.ts';
import { VISITOR_LANGUAGES } from '../../../../extension/dashboard/survey/visitor-languages.ts';
import { tagOf } from '../../../../extension/tag.ts';
import { defaultSurvey } from '../../../../shared/feedback/default-survey.ts';
import { TARGET_IDS } from '../../../../widget/delivery/target.ts';
import { LANGUAGES } from '../../../../widget/language.ts';

const CONNECTION = { collector: 'https://bell.example', inbox: 'oak-1' };
const DRAFT = beginDraft(defaultSurvey('O"ak & <Co>'), 'en-GB');

describe('tagOfDraft', () => {
  it('is the tag that was pasted already, whatever is asked', () => {
    const draft = { ...DRAFT, survey: { ...DRAFT.survey, looks: { way: 'tab' as const } } };
    expect(tagOfDraft({ draft, connection: CONNECTION, publicKey: 'BKEY' })).toBe(
      tagOf(CONNECTION, 'BKEY', 'O"ak & <Co>'),
    );
  });

  it('is none without a collector', () => {
    expect(tagOfDraft({ draft: DRAFT, connection: null, publicKey: 'BKEY' })).toBeNull();
  });

  it('names the target, the survey and the rules where there is no collector', () => {
    const draft = {
      ...DRAFT,
      inset: 40,
      survey: {
        ...DRAFT.survey,
        looks: { accent: '#123456' },
        display: { asks: [{ kind: 'csat' as const, everyDays: 30, urls: ['/"*'] }] },
      },
      delivery: {
        target: 'formspree' as const,
        address: ' https://formspree.io/f/x ',
        folder: '/oak/',
      },
    };
    const html = tagOfDraft({ draft, connection: null, publicKey: 'BKEY' }) ?? '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const script = page.querySelector('script');
    expect(script?.getAttribute('src')).toBe('/oak/counterbell-rules.js');
    expect(Object.fromEntries(Object.entries(script?.dataset ?? {}))).toEqual({
      key: 'BKEY',
      name: 'O"ak & <Co>',
      target: 'formspree https://formspree.io/f/x',
      survey: '/oak/survey.json',
      rules: JSON.stringify({ looks: draft.survey.looks, display: draft.survey.display }),
    });
    expect(page.querySelector('style')?.textContent).toBe(':root{--counterbell-inset:40px}');
  });
});

describe('scoreLinks', () => {
  it('gives a link for each step', () => {
    const links = scoreLinks('https://oak.example/thanks?a=1', [0, 10]);
    expect(links).toHaveLength(11);
    expect(links[9]).toEqual({ score: 9, url: 'https://oak.example/thanks?a=1&score=9' });
    expect(new DOMParser().parseFromString(mailRow(links), 'text/html').links).toHaveLength(11);
  });

  it.each(['', 'oak.example', 'javascript:alert(1)'])('gives none for "%s"', (page) => {
    expect(scoreLinks(page, [1, 5])).toEqual([]);
  });
});

describe('buttonOf', () => {
  it('lets no words out of the button', () => {
    const page = new DOMParser().parseFromString(buttonOf('<img src=x>'), 'text/html');
    expect(page.querySelector('[data-counterbell]')?.textContent).toBe('<img src=x>');
  });
});

describe('TARGETS', () => {
  it('are the widget’s', () => {
    expect(['collector', ...TARGETS]).toEqual([...TARGET_IDS]);
  });
});

describe('isAddressOf', () => {
  it.each([
    ['netlify-forms', '/', true],
    ['netlify-forms', 'home', false],
    ['web3forms', 'https://api.web3forms.com/submit#key', true],
    ['web3forms', 'https://api.web3forms.com/submit', false],
    ['mailto', 'me@oak.example', true],
    ['mailto', 'me', false],
    ['ntfy', 'ntfy.sh/topic', false],
    ['page-event', '', true],
  ] as const)('of %s, says of "%s" %s', (target, address, isOne) => {
    expect(isAddressOf(target, address)).toBe(isOne);
  });
});

describe('VISITOR_LANGUAGES', () => {
  it('are the widget’s', () => {
    expect([...VISITOR_LANGUAGES]).toEqual([...LANGUAGES]);
  });
});
