import { describe, expect, it } from 'vitest';
import { feedbackById } from '../../../extension/store/feedback.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard } from './draw-dashboard.tsx';
import { makeVoice, makeVoices, storeVoices } from './make-voices.ts';

describe('feedback', () => {
  it('shows a page, and more at a click', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(60));
    const { page } = drawDashboard(store, '#/feedback?period=all');
    await expect.poll(() => page.querySelectorAll('.item').length).toBe(25);
    buttonOf(page, 'Show older').click();
    await expect.poll(() => page.querySelectorAll('.item').length).toBe(50);
    buttonOf(page, 'Show older').click();
    await expect.poll(() => page.querySelectorAll('.item').length).toBe(60);
    expect(page.textContent).not.toContain('Show older');
  });

  it.each([
    { query: 'source=widget', n: 20 },
    { query: 'answered=nps', n: 20 },
    { query: 'answered=stars', n: 40 },
    { query: 'stars=5&source=tellall', n: 8 },
    { query: 'text=COFFEE', n: 12 },
    { query: 'theme=booking', n: 12 },
    { query: 'status=done', n: 0 },
    { query: 'text=penguins', n: 0 },
  ])('narrows to $query', async ({ query, n }) => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(60));
    const { page } = drawDashboard(store, `#/feedback?period=all&${query}`);
    const told = n === 0 ? 'Nothing matches' : n > 25 ? 'The newest 25' : `${n} pieces of feedback`;
    await expect.poll(() => page.textContent).toContain(told);
  });

  it('keeps a choice in the address', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(12));
    const { page } = drawDashboard(store, '#/feedback?period=all');
    await expect.poll(() => page.querySelectorAll('.item').length).toBe(12);
    const choice = page.querySelector<HTMLSelectElement>('#filter-stars');
    if (choice === null) throw new Error('There is no choice of stars.');
    choice.value = '5';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => location.hash).toContain('stars=5');
    await expect.poll(() => page.querySelectorAll('.item').length).toBeLessThan(12);
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
    await expect.poll(() => page.querySelector('.item')?.textContent).toContain(payload);
    expect(page.querySelectorAll('.item img, .item script')).toHaveLength(0);
    expect(page.querySelectorAll('.item a')).toHaveLength(0);
    expect(Reflect.has(window, 'ran')).toBe(false);
  });
});

function buttonOf(page: HTMLElement, words: string): HTMLButtonElement {
  const button = [...page.querySelectorAll('button')].find((each) => each.textContent === words);
  if (button === undefined) throw new Error(`There is no button "${words}".`);
  return button;
}
