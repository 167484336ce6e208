import { describe, expect, it } from 'vitest';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard } from './draw-dashboard.tsx';
import { makeVoice, makeVoices, storeVoices } from './make-voices.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';

describe('overview', () => {
  it('says what to do where nothing has been heard', async () => {
    const { page } = drawDashboard(await makeStore(), '#/overview');
    await expect.poll(() => page.textContent).toContain('Nothing heard yet');
    expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('onboarding.html');
  });

  it('says how many answers are missing where there are too few', async () => {
    const page = await drawnWith([
      makeVoice({ id: 'widget:1', answers: { csat: 5 }, writtenAt: '2026-03-01' }),
    ]);
    await expect.poll(() => cardOf(page, 'Satisfied')).toContain('1 of 1 satisfied');
    expect(cardOf(page, 'Satisfied')).toContain('more for a score');
    expect(page.querySelector('h1')?.textContent).toContain('too few to judge');
  });

  it('shows value, interval and number of answers', async () => {
    const page = await drawnWith(
      Array.from({ length: 50 }, (_, at) =>
        makeVoice({
          id: `widget:${at}`,
          author: { name: `Guest ${at}`, contact: null },
          answers: { csat: at < 45 ? 5 : 2 },
          writtenAt: '2026-02-01',
        }),
      ),
    );
    await expect.poll(() => cardOf(page, 'Satisfied')).toContain('90 %');
    expect(cardOf(page, 'Satisfied')).toContain('79 to 96 %, from 50 answers');
    expect(cardOf(page, 'Satisfied')).toContain('nothing earlier');
  });

  it('tells a change that is likely real, and names no other', async () => {
    const page = await drawnWith(
      [...rated(5, '2026-02-20', 0), ...rated(2, '2026-01-20', 100)],
      30,
    );
    await expect.poll(() => cardOf(page, 'Rating')).toMatch(/▲ \d\.\d, likely real/);
    expect(page.querySelector('h1')?.textContent).toContain('getting better');
  });

  it.each([300, 420, 640, 900, 1020])('lines its cards up on %i pixels', async (width) => {
    const answer = makeVoice({ id: 'widget:1', answers: { csat: 5 }, writtenAt: '2026-03-01' });
    const rising = [...rated(5, '2026-02-20', 0), ...rated(2, '2026-01-20', 100)];
    const page = await drawnWith([...rising, answer], 30);
    await expect.poll(() => page.querySelectorAll('.score').length).toBe(5);
    const scores = page.querySelector<HTMLElement>('.scores');
    if (scores === null) throw new Error('There are no scores.');
    scores.style.width = `${width}px`;
    const notes = [...page.querySelectorAll('.score > :last-child')].map(
      (note) => note.textContent,
    );
    expect(new Set(notes).size).toBe(3);
    const heights = new Map<number, string[]>();
    for (const card of page.querySelectorAll('.score')) {
      const tops = [...card.children].map((row) => Math.round(row.getBoundingClientRect().top));
      const { top } = card.getBoundingClientRect();
      heights.set(top, [...(heights.get(top) ?? []), tops.join(' ')]);
    }
    for (const beside of heights.values()) expect(new Set(beside).size).toBe(1);
  });

  it('leads from every figure to the feedback behind it', async () => {
    const page = await drawnWith(makeVoices(60));
    await expect.poll(() => page.querySelectorAll('.score').length).toBe(5);
    const links = [...page.querySelectorAll('.score h2 a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(
      ['stars', 'nps', 'csat', 'ces', 'text'].map(
        (answered) => `#/feedback?period=365&answered=${answered}`,
      ),
    );
  });

  it('shows the trend as a table, too', async () => {
    const page = await drawnWith(makeVoices(60), 90);
    await expect.poll(() => page.querySelectorAll('.trend a').length).toBeGreaterThan(7);
    const rows = page.querySelectorAll('.two details table tbody tr');
    expect(rows).toHaveLength(page.querySelectorAll('.trend-bar').length);
  });

  it('follows what is stored meanwhile', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/overview');
    await expect.poll(() => page.textContent).toContain('Nothing heard yet');
    await storeVoices(store, [makeVoice({ text: 'Friendly staff.', writtenAt: '2026-03-02' })]);
    await expect.poll(() => page.textContent).toContain('Friendly staff.');
  });
});

async function drawnWith(voices: readonly Feedback[], days = 365): Promise<HTMLElement> {
  const store = await makeStore();
  await storeVoices(store, voices);
  return drawDashboard(store, `#/overview?period=${days}`).page;
}

function cardOf(page: HTMLElement, title: string): string {
  const cards = [...page.querySelectorAll('.score')];
  const card = cards.find((each) => each.querySelector('h2')?.textContent === title);
  return card?.textContent ?? '';
}

/** Forty ratings of one day, mostly the same. */
function rated(stars: number, day: string, from: number): readonly Feedback[] {
  return Array.from({ length: 40 }, (_, at) =>
    makeVoice({
      id: `tellall:${from + at}`,
      author: { name: `Guest ${from + at}`, contact: null },
      stars: at % 5 === 0 ? 3 : stars,
      writtenAt: day,
    }),
  );
}
