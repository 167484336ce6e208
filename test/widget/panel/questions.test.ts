import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { QUESTION_TYPES } from '../../../shared/feedback/default-survey.ts';
import type { Question } from '../../../shared/feedback/survey.ts';
import { questionOf } from '../../../shared/questions/registry.ts';
import { en } from '../../../widget/locales/en.ts';
import { showPanel } from './show-panel.ts';
import { makeQuestion, makeSurvey } from './surveys.ts';

const CHOICES = [
  { id: 'wait', label: 'The wait' },
  { id: 'food', label: 'The food' },
  { id: 'staff', label: 'The staff' },
];

interface Case {
  readonly what: string;
  readonly question: Question;
  /** Name and role of what the focus is on first. */
  readonly first: readonly [string, string];
  /** From there, by keyboard alone. */
  readonly keys: string;
  readonly given: unknown;
}

const CASES: readonly Case[] = [
  {
    what: 'stars',
    question: makeQuestion('csat'),
    first: ['radio', '1 of 5'],
    keys: '{ArrowRight}{ArrowRight}',
    given: 3,
  },
  {
    what: 'faces',
    question: makeQuestion('csat', { look: 'faces' }),
    first: ['radio', '1 of 5'],
    keys: '{ArrowLeft}',
    given: 5,
  },
  {
    what: 'thumbs',
    question: makeQuestion('csat', { look: 'thumbs' }),
    first: ['radio', 'Poor'],
    keys: '{ArrowRight}',
    given: 5,
  },
  {
    what: 'NPS',
    question: makeQuestion('nps'),
    first: ['radio', '0 of 10'],
    keys: ' ',
    given: 0,
  },
  {
    what: 'CES',
    question: makeQuestion('ces'),
    first: ['radio', '1 of 7'],
    keys: '{ArrowDown}',
    given: 2,
  },
  {
    what: 'a rating',
    question: makeQuestion('rating'),
    first: ['radio', '1 of 10'],
    keys: '{ArrowUp}',
    given: 10,
  },
  {
    what: 'one choice',
    question: makeQuestion('choice', { choices: CHOICES }),
    first: ['radio', 'The wait'],
    keys: '{ArrowDown}{ArrowDown}',
    given: 'staff',
  },
  {
    what: 'several choices',
    question: makeQuestion('choices', { choices: CHOICES }),
    first: ['checkbox', 'The wait'],
    keys: ' {Tab}{Tab} ',
    given: ['wait', 'staff'],
  },
  {
    what: 'a comment',
    question: makeQuestion('comment'),
    first: ['heading', en.comment],
    keys: '{Tab}{Tab}Warm soup',
    given: 'Warm soup',
  },
  {
    what: 'a consent',
    question: makeQuestion('consent', { wording: 'You may quote me' }),
    first: ['heading', 'You may quote me'],
    keys: '{Tab}{Tab} ',
    given: 'yes',
  },
];

afterEach(() => document.body.replaceChildren());

describe('a question', () => {
  it.each(CASES)(
    'with $what has names, is free of barriers and answered by keyboard',
    async (one) => {
      const { question, first, keys, given } = one;
      const { delivered } = await showPanel(makeSurvey([], { questions: [question] }));
      await expect.poll(focused).toEqual(first);
      expect(await barriers()).toEqual([]);
      await userEvent.keyboard(keys);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
      const answer = delivered[0]?.answers[question.id];
      expect(answer).toEqual(given);
      const ids = CHOICES.map(({ id }) => id);
      expect(questionOf(question.type)?.parse(answer, ids).ok).toBe(true);
    },
  );

  it('of every type but those of a page of their own has been tried here', () => {
    const tried = new Set(CASES.map(({ question }) => question.type));
    const others = QUESTION_TYPES.filter((type) => !tried.has(type));
    expect(others).toEqual(['photo', 'contact']);
  });

  it('with choices unticks what was ticked', async () => {
    const { delivered } = await showPanel(
      makeSurvey([], { questions: [makeQuestion('choices', { choices: CHOICES })] }),
    );
    for (const name of ['The food', 'The wait', 'The food']) {
      await page.getByRole('checkbox', { name }).click();
    }
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
    expect(delivered).toMatchObject([{ answers: { choices: ['wait'] } }]);
  });

  it('is put in the visitor’s language where the owner wrote it', async () => {
    const question = makeQuestion('csat', {
      wording: 'Was it nice?',
      wordings: { de: 'War es schön?' },
    });
    await showPanel(makeSurvey([], { questions: [question] }), { language: 'de' });
    await expect.element(page.getByRole('dialog', { name: 'War es schön?' })).toBeVisible();
  });
});

describe('a follow-up', () => {
  it('comes with the answer that calls for it, and goes with it, unsent', async () => {
    const { delivered } = await showPanel(
      makeSurvey([], {
        questions: [
          makeQuestion('nps'),
          makeQuestion('comment', {
            wording: 'What went wrong?',
            when: { question: 'nps', to: 6 },
          }),
        ],
      }),
    );
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    await page.getByRole('radio', { name: '3 of 10' }).click();
    await page.getByRole('textbox', { name: 'What went wrong?' }).fill('The wait');
    await page.getByRole('radio', { name: '9 of 10', exact: true }).click();
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
    expect(delivered).toHaveLength(1);
  });
});

describe('a score from a mail', () => {
  it.each([
    { score: 9, checked: ['9 of 10'] },
    { score: 0, checked: ['0 of 10'] },
    { score: 11, checked: [] },
    { score: NaN, checked: [] },
  ])('of $score checks $checked', async ({ score, checked }) => {
    await showPanel(makeSurvey(['nps']), { score });
    const options = [
      ...(document
        .querySelector('counter-bell')
        ?.shadowRoot?.querySelectorAll('[aria-checked=true]') ?? []),
    ];
    expect(options.map((option) => option.ariaLabel)).toEqual(checked);
  });
});

describe('the owner’s own answers', () => {
  const help = [
    { question: 'Where can I park?', answer: 'Behind the house.' },
    { question: 'Haben Sie Käse?', answer: 'Am Freitag.' },
  ];

  it('come first, are searched while typing, and lead on to the question', async () => {
    await showPanel(makeSurvey(['csat'], { help }));
    await expect.poll(focused).toEqual(['searchbox', en.help]);
    expect(await barriers()).toEqual([]);
    await userEvent.keyboard('kase fre');
    await expect.element(page.getByText('Haben Sie Käse?')).toBeVisible();
    await expect.element(page.getByText('Where can I park?')).not.toBeInTheDocument();
    await userEvent.keyboard('zzz');
    await expect.element(page.getByRole('status')).toHaveTextContent(en.nothingFound);
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toEqual(['radio', '1 of 5']);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(focused).toEqual(['searchbox', en.help]);
  });
});

describe('a panel that can seal nothing', () => {
  it('says so in the place of all questions and help, and can be closed', async () => {
    const help = [{ question: 'Where can I park?', answer: 'Behind the house.' }];
    const { panel } = await showPanel(makeSurvey(['csat', 'comment'], { help }), {
      canSeal: false,
    });
    await expect.element(page.getByRole('dialog', { name: en.unable })).toBeVisible();
    expect(focused()).toEqual(['heading', en.unable]);
    expect(panel.shadowRoot?.querySelector('form, a, small')).toBeNull();
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(panel.hidden).toBe(true);
  });
});

describe('a machine', () => {
  it('that fills in what nobody sees is thanked, and nothing is sent', async () => {
    const { delivered } = await showPanel(makeSurvey(['csat']));
    const trap = document
      .querySelector('counter-bell')
      ?.shadowRoot?.querySelector<HTMLInputElement>('.trap');
    if (trap) trap.value = 'buy';
    trap?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.getByRole('radio', { name: '5 of 5' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
    expect(delivered).toEqual([]);
  });
});

const ROLES: Readonly<Record<string, string>> = { H2: 'heading', INPUT: 'searchbox' };

/** Role and name of what has the focus in the panel. */
function focused(): readonly [string, string] {
  const element = document.querySelector('counter-bell')?.shadowRoot?.activeElement;
  if (!element) return ['', ''];
  const title = element.closest('section')?.querySelector('h2')?.textContent ?? '';
  const role = element.getAttribute('role') ?? ROLES[element.tagName] ?? '';
  return [role, (element.ariaLabel ?? element.textContent.trim()) || title.trim()];
}

async function barriers(): Promise<readonly string[]> {
  const host = document.querySelector('counter-bell');
  if (host === null) throw new Error('no panel');
  // Half faded in, nothing has its contrast yet.
  const fading = host.shadowRoot?.getAnimations() ?? [];
  await Promise.all(fading.map(({ finished }) => finished));
  const { violations } = await axe.run(host);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
