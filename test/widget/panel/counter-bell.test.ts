import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { Survey } from '../../../shared/feedback/survey.ts';
import { en } from '../../../widget/locales/en.ts';
import { CounterBell } from '../../../widget/panel/counter-bell.ts';
import { defineCounterBell } from '../../../widget/panel/define.ts';
import type { Draft } from '../../../widget/panel/draft.ts';
import type { PanelSetup } from '../../../widget/panel/setup.ts';
import { makeSurvey } from './surveys.ts';

defineCounterBell();

const LINKS = { links: [{ label: 'A review site', url: 'https://reviews.example/linde' }] };

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('dir');
});

describe('CounterBell', () => {
  it('is a dialog named by its question, with the focus in it', async () => {
    await show(makeSurvey(['csat', 'comment', 'contact']));
    const dialog = page.getByRole('dialog', { name: 'How was your visit to Café Linde?' });
    await expect.element(dialog).toBeVisible();
    await expect.poll(focusedName).toBe('1 of 5');
    await expect.element(page.getByText('Sealed for Café Linde only')).toBeVisible();
  });

  it('takes two taps: a star, and Send', async () => {
    const { delivered } = await show(makeSurvey(['csat', 'comment', 'contact']));
    await page.getByRole('radio', { name: '4 of 5' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
    expect(delivered).toEqual([{ answers: { csat: 4 }, mayContact: false }]);
  });

  it('is filled in by keyboard alone', async () => {
    const { delivered } = await show(makeSurvey(['csat', 'comment', 'contact']));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await expect.element(page.getByRole('radio', { name: '2 of 5' })).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard('We waited long.');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('guest@example.org');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe(en.thanks);
    expect(delivered).toEqual([
      {
        answers: { csat: 2, comment: 'We waited long.', contact: 'guest@example.org' },
        mayContact: true,
      },
    ]);
  });

  it.each([
    { direction: 'ltr', key: '{ArrowLeft}', choice: '5 of 5' },
    { direction: 'rtl', key: '{ArrowLeft}', choice: '2 of 5' },
    { direction: 'rtl', key: '{ArrowDown}', choice: '2 of 5' },
    { direction: 'ltr', key: '{ArrowUp}', choice: '5 of 5' },
  ])('goes by $key to $choice where text runs $direction', async ({ direction, key, choice }) => {
    document.documentElement.dir = direction;
    await show(makeSurvey(['csat']));
    await userEvent.keyboard(key);
    await expect.poll(focusedName).toBe(choice);
    document.documentElement.removeAttribute('dir');
  });

  it('asks scale by scale, and goes back with what was answered', async () => {
    const { delivered } = await show(makeSurvey(['nps', 'comment', 'ces']));
    await page.getByRole('radio', { name: '10 of 10' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(focusedName).toBe('1 of 7');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(page.getByRole('radio', { name: '10 of 10' })).toBeChecked();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('radio', { name: '6 of 7' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
    expect(delivered).toEqual([{ answers: { nps: 10, ces: 6 }, mayContact: false }]);
  });

  it('says what is missing, until it is there', async () => {
    await show(makeSurvey(['csat']));
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.missing);
    await page.getByRole('radio', { name: '1 of 5' }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('sends no contact without consent', async () => {
    const { delivered } = await show(makeSurvey(['csat', 'contact']));
    await page.getByRole('radio', { name: '3 of 5' }).click();
    await page.getByText(en.contact).click();
    await page.getByRole('textbox', { name: en.address }).fill('guest@example.org');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.halfContact);
    expect(delivered).toEqual([]);
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
  });

  it('leaves the contact open under the focus when what was written there is taken back', async () => {
    await show(makeSurvey(['csat', 'contact']));
    await page.getByText(en.contact).click();
    const address = page.getByRole('textbox', { name: en.address });
    await address.fill('g');
    await address.fill('');
    await expect.element(address).toBeVisible();
    expect(focusedPart()).toBe('address');
    await page.getByRole('checkbox').click();
    await page.getByRole('checkbox').click();
    await expect.element(page.getByRole('checkbox')).toBeVisible();
  });

  it('says that it is sending, and thanks also who has closed it meanwhile', async () => {
    const arrivals: (() => void)[] = [];
    const { panel } = await show(
      makeSurvey(['csat']),
      () => new Promise((resolve) => arrivals.push(resolve)),
    );
    await page.getByRole('radio', { name: '4 of 5' }).click();
    const send = page.getByRole('button', { name: 'Send' });
    await send.click();
    await expect.element(send).toHaveAttribute('aria-busy', 'true');
    await expect.poll(() => arrivals.length).toBe(1);
    panel.close();
    arrivals[0]?.();
    await panel.show();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
    panel.close();
    await panel.show();
    await expect.element(page.getByRole('radio', { name: '4 of 5' })).not.toBeChecked();
  });

  it('ends a question with its mark on a page that runs to the left', async () => {
    document.documentElement.dir = 'rtl';
    await show(makeSurvey(['csat']), undefined, 'Ana');
    const heading = document.querySelector('counter-bell')?.shadowRoot?.querySelector('h2');
    const words = [...(heading?.childNodes ?? [])].find(
      (node) => node instanceof Text && node.data.includes('?'),
    );
    const leftOf = (sign: string): number => {
      const range = document.createRange();
      const at = words?.nodeValue?.indexOf(sign) ?? 0;
      range.setStart(words ?? document, at);
      range.setEnd(words ?? document, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('?')).toBeGreaterThan(leftOf('A'));
    document.documentElement.removeAttribute('dir');
  });

  it.each(['{Escape}', 'the button'])('closes by %s and keeps what was entered', async (way) => {
    const { panel, closed } = await show(makeSurvey(['csat', 'comment']));
    await page.getByRole('radio', { name: '4 of 5' }).click();
    await page.getByRole('textbox').fill('Half a thought');
    if (way === '{Escape}') await userEvent.keyboard(way);
    else await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(closed.count).toBe(1);
    await panel.show();
    await expect.element(page.getByRole('radio', { name: '4 of 5' })).toBeChecked();
    await expect.element(page.getByRole('textbox')).toHaveValue('Half a thought');
  });

  it('keeps the words and says so where they could not be sent, and sends them once', async () => {
    const ids = new Set<string>();
    let tries = 0;
    await show(makeSurvey(['csat', 'comment']), async (_draft, _questions, id) => {
      ids.add(id);
      tries += 1;
      if (tries === 1) throw new Error('The sealing could not be loaded.');
    });
    await page.getByRole('radio', { name: '2 of 5' }).click();
    await page.getByRole('textbox').fill('Cold soup');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.failed);
    await expect.element(page.getByRole('textbox')).toHaveValue('Cold soup');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
    expect(ids.size).toBe(1);
  });

  it.each(['1 of 5', '5 of 5'])('offers the review links alike after %s', async (choice) => {
    await show(makeSurvey(['csat'], { thanks: LINKS }));
    await page.getByRole('radio', { name: choice }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    const link = page.getByRole('link', { name: 'A review site' });
    await expect.element(link).toHaveAttribute('href', 'https://reviews.example/linde');
  });

  it.each(['ltr', 'rtl'])('offers them where lines begin, in %s', async (dir) => {
    document.body.dir = dir;
    await show(makeSurvey(['csat'], { thanks: LINKS }));
    await page.getByRole('radio', { name: '5 of 5' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    const link = page.getByRole('link', { name: 'A review site' });
    await expect.element(link).toBeVisible();
    const panel = page.getByRole('dialog').element().getBoundingClientRect();
    const { left, right } = link.element().getBoundingClientRect();
    expect(left - panel.left < panel.right - right).toBe(dir === 'ltr');
  });

  it('begins anew after the thanks, under another id', async () => {
    const ids: string[] = [];
    const { panel } = await show(makeSurvey(['csat']), async (_draft, _questions, id) => {
      ids.push(id);
    });
    for (const choice of ['1 of 5', '5 of 5']) {
      await page.getByRole('radio', { name: choice }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await expect.element(page.getByRole('dialog', { name: /Thank you/ })).toBeVisible();
      panel.close();
      await panel.show();
    }
    expect(new Set(ids).size).toBe(2);
    expect(document.querySelectorAll('counter-bell')).toHaveLength(1);
  });

  it("keeps the visitor's typing from the shop's own shortcuts", async () => {
    let heard = 0;
    const listener = (): void => {
      heard += 1;
    };
    document.addEventListener('keydown', listener);
    await show(makeSurvey(['comment']));
    await page.getByRole('textbox').click();
    await userEvent.keyboard('just words');
    document.removeEventListener('keydown', listener);
    expect(heard).toBe(0);
  });

  it('shows words as words, whatever they look like', async () => {
    await show(makeSurvey(['csat']), undefined, '<img src=x onerror=alert(1)>');
    const heading = page.getByRole('heading');
    await expect
      .element(heading)
      .toHaveTextContent('How was your visit to <img src=x onerror=alert(1)>?');
    expect(document.querySelector('counter-bell')?.shadowRoot?.querySelector('img')).toBe(null);
  });
});

/** Name of what has the focus inside the panel, where the document itself sees only the panel. */
function focusedName(): string | undefined {
  const focused = document.querySelector('counter-bell')?.shadowRoot?.activeElement;
  return focused?.ariaLabel ?? focused?.textContent?.trim();
}

/** Part of what has the focus inside the panel. */
function focusedPart(): string | null | undefined {
  const focused = document.querySelector('counter-bell')?.shadowRoot?.activeElement;
  return focused?.getAttribute('part');
}

interface Shown {
  readonly panel: CounterBell;
  readonly delivered: Draft[];
  readonly closed: { count: number };
}

async function show(
  survey: Survey,
  deliver?: PanelSetup['deliver'],
  name = survey.businessName,
): Promise<Shown> {
  const delivered: Draft[] = [];
  const closed = { count: 0 };
  const panel = new CounterBell();
  panel.setup = {
    survey,
    messages: en,
    name,
    prepare: () => undefined,
    deliver: deliver ?? (async (draft) => void delivered.push(draft)),
  };
  panel.addEventListener('close', () => {
    closed.count += 1;
  });
  document.body.append(panel);
  await panel.show();
  return { panel, delivered, closed };
}
