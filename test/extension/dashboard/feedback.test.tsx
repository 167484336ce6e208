import { describe, expect, it } from 'vitest';
import { feedbackById } from '../../../extension/store/feedback.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard } from './draw-dashboard.tsx';
import { makeVoice, makeVoices, storeVoices } from './make-voices.ts';

describe('feedback', () => {
  it('says how many there are, and draws those in the window', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(300));
    const { page } = drawDashboard(store, '#/feedback?period=all');
    await expect.poll(() => page.textContent).toContain('300 pieces of feedback found.');
    expect(rowsOf(page).length).toBeLessThan(40);
    scrollTo({ top: document.documentElement.scrollHeight });
    await expect.poll(() => rowsOf(page).at(-1)?.textContent).toContain('299');
    scrollTo({ top: 0 });
    await expect.poll(() => rowsOf(page)[0]?.getAttribute('aria-posinset')).toBe('1');
  });

  it('goes from one to the next by arrow keys, and opens one by Enter', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(120));
    const { page } = drawDashboard(store, '#/feedback?period=all');
    await expect.poll(() => page.textContent).toContain('120 pieces of feedback found.');
    await expect.poll(() => rowsOf(page)[0]?.textContent).toContain('Jonas 0');
    rowsOf(page)[0]?.focus();
    press('ArrowDown');
    await expect.poll(() => document.activeElement?.getAttribute('aria-posinset')).toBe('2');
    press('End');
    await expect.poll(() => document.activeElement?.getAttribute('aria-posinset')).toBe('120');
    await expect.poll(() => document.activeElement?.textContent).toContain('119');
    press('Enter');
    await expect.poll(() => location.hash).toContain('id=tellall%3A119');
    await expect.poll(() => page.querySelector('main h1')?.textContent).toBe('Jonas 119');
  });

  it.each([
    { query: 'source=widget', n: 20 },
    { query: 'answered=nps', n: 20 },
    { query: 'answered=stars', n: 40 },
    { query: 'stars=5&source=tellall', n: 8 },
    { query: 'text=COFFEE', n: 12 },
    { query: 'theme=booking', n: 12 },
    { query: 'touchpoint=%2Forder', n: 0 },
    { query: 'business=main', n: 60 },
    { query: 'people=latest', n: 60 },
    { query: 'status=done', n: 0 },
    { query: 'text=penguins', n: 0 },
  ])('narrows to $query', async ({ query, n }) => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(60));
    const { page } = drawDashboard(store, `#/feedback?period=all&${query}`);
    const told = n === 0 ? 'Nothing matches' : `${n} pieces of feedback found.`;
    await expect.poll(() => page.textContent).toContain(told);
  });

  it('keeps a choice in the address', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(12));
    const { page } = drawDashboard(store, '#/feedback?period=all');
    await expect.poll(() => rowsOf(page).length).toBe(12);
    const choice = page.querySelector<HTMLSelectElement>('#filter-stars');
    if (choice === null) throw new Error('There is no choice of stars.');
    choice.value = '5';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => location.hash).toContain('stars=5');
    await expect.poll(() => rowsOf(page).length).toBeLessThan(12);
  });

  it('marks a piece done, and takes it back', async () => {
    const store = await makeStore();
    await storeVoices(store, [makeVoice({ id: 'tellall:7', text: 'Cold soup.' })]);
    const { page } = drawDashboard(store, '#/feedback?period=all');
    await expect.poll(() => page.textContent).toContain('Cold soup.');
    buttonOf(page, 'Mark done').click();
    await expect.poll(() => page.textContent).toContain('Reopen');
    expect((await feedbackById(store, 'tellall:7'))?.feedback.handling.status).toBe('done');
    buttonOf(page, 'Reopen').click();
    await expect.poll(() => page.textContent).toContain('Mark done');
    expect((await feedbackById(store, 'tellall:7'))?.feedback.handling.status).toBe('open');
  });

  it('shows markup in a text as the letters it is, and links to no script', async () => {
    const store = await makeStore();
    const payload = '<img src=x onerror="window.ran=1"><script>window.ran=1</script> Nice staff.';
    await storeVoices(store, [
      makeVoice({
        text: payload,
        title: payload,
        author: { name: payload, contact: payload },
        answers: { [payload]: payload },
        tags: [payload],
        reply: { text: payload, at: null },
        touchpoint: payload,
        permalink: 'javascript:window.ran=1',
      }),
    ]);
    const { page } = drawDashboard(store, '#/feedback?period=all');
    await expect.poll(() => rowsOf(page)[0]?.textContent).toContain(payload);
    expect(page.querySelectorAll('.list-row img, .list-row script')).toHaveLength(0);
    expect(page.querySelectorAll('a[href^=javascript]')).toHaveLength(0);
    expect(Reflect.has(window, 'ran')).toBe(false);
  });
});

function rowsOf(page: HTMLElement): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.list-row')];
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

function buttonOf(page: HTMLElement, words: string): HTMLButtonElement {
  const button = [...page.querySelectorAll('button')].find((each) => each.textContent === words);
  if (button === undefined) throw new Error(`There is no button "${words}".`);
  return button;
}
