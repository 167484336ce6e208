import { describe, expect, it } from 'vitest';
import { inboxConnections, saveInboxConnection } from '../../../extension/store/inboxes.ts';
import { sourceCounts } from '../../../extension/store/sources.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';

/** A worker starts slowly on a busy machine. */
const SLOW = { timeout: 15_000 };

const HEADER = 'date,author,rating,text';
const CONNECTION = {
  // A port on which nothing answers.
  collector: 'http://127.0.0.1:9',
  inbox: 'linde',
  token: 'secret',
  kid: 'k1',
  cursor: null,
  businessId: 'main',
  lastFetchedAt: null,
  lastFailure: null,
};

describe('sources', () => {
  it('imports a file, and says by line what was wrong with it', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/sources');
    give(page, 'visits.csv', [
      HEADER,
      '2026-01-05,Jonas,5,"Friendly staff."',
      'someday,Aylin,2,"We waited long."',
    ]);
    await confirmColumns(page);
    await expect.poll(() => page.textContent, SLOW).toContain('2 stored');
    expect(page.textContent).toContain('visits.csv: 2 pieces');
    expect(page.textContent).toContain('Line 3: ');
    expect(page.textContent).toContain('"someday"');
    expect(await sourceCounts(store)).toMatchObject([{ name: 'csv', n: 2 }]);
    await expect.poll(() => page.querySelector('table')?.textContent).toContain('2');
  });

  it('asks about the columns of an unknown table in a form that keeps nobody out', async () => {
    const { page } = drawDashboard(await makeStore(), '#/sources');
    give(page, 'visits.csv', [HEADER, '2026-01-05,Jonas,5,"Friendly staff."']);
    await expect.poll(() => page.querySelector('.columns-form'), SLOW).not.toBeNull();
    expect(document.activeElement?.textContent).toContain('visits.csv');
    expect(await violationsOn(page)).toStrictEqual([]);
  });

  it('asks whether 1 is the best of marks, and turns them round where it is', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/sources');
    give(page, 'fest.csv', ['Datum;Note;Bemerkung', '05.03.2026;1;Prima.', '06.03.2026;5;Laut.']);
    await expect.poll(() => page.textContent, SLOW).toContain('Is 1 the best here?');
    const select = page.querySelector<HTMLSelectElement>('#column-1');
    if (select === null) throw new Error('There is no second column.');
    select.value = 'grade';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => page.textContent).not.toContain('Is 1 the best here?');
    await confirmColumns(page);
    await expect.poll(() => page.textContent, SLOW).toContain('2 stored');
    const stars = (await store.getAll('feedback')).map(({ feedback }) => feedback.stars);
    expect(new Set(stars)).toStrictEqual(new Set([5, 1.8]));
  });

  it('leaves a table out where its columns are not confirmed, and stores nothing of it', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/sources');
    give(page, 'visits.csv', [HEADER, '2026-01-05,Jonas,5,"Friendly staff."']);
    await expect.poll(() => page.textContent, SLOW).toContain('Leave this file out');
    buttonOf(page, 'Leave this file out').click();
    await expect.poll(() => page.textContent).toContain('was left out, as you chose');
    expect(await sourceCounts(store)).toStrictEqual([]);
  });

  it('imports the same file twice without doubling anything', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/sources');
    const lines = [HEADER, '2026-01-05,Jonas,5,"Friendly staff."'];
    give(page, 'visits.csv', lines);
    await confirmColumns(page);
    await expect.poll(() => page.textContent, SLOW).toContain('1 stored');
    await expect.poll(() => page.querySelector('#import')).not.toBeNull();
    give(page, 'visits.csv', lines);
    await expect.poll(() => page.textContent, SLOW).toContain('Nothing new; 1 known already.');
  });

  it.each([
    { name: 'empty.csv', lines: [''], words: 'empty.csv is empty' },
    { name: 'broken.json', lines: ['{"reviews": ['], words: 'broken.json' },
  ])('says in a sentence why $name gives nothing', async ({ name, lines, words }) => {
    const { page } = drawDashboard(await makeStore(), '#/sources');
    give(page, name, lines);
    await expect.poll(() => page.querySelector('[role=alert]')?.textContent, SLOW).toContain(words);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('nothing was kept');
  });

  it('says when a collector cannot be reached, and keeps the connection', async () => {
    const store = await makeStore();
    await saveInboxConnection(store, CONNECTION);
    const { page } = drawDashboard(store, '#/sources');
    await expect.poll(() => page.textContent).toContain('Not asked yet.');
    buttonOf(page, 'Fetch now').click();
    await expect
      .poll(() => page.querySelector('[role=alert]')?.textContent)
      .toContain('No collector');
    expect(await inboxConnections(store)).toHaveLength(1);
  });

  it('disconnects at the second click only', async () => {
    const store = await makeStore();
    await saveInboxConnection(store, CONNECTION);
    const { page } = drawDashboard(store, '#/sources');
    await expect.poll(() => page.textContent).toContain('Disconnect');
    buttonOf(page, 'Disconnect').click();
    await expect.poll(() => page.textContent).toContain('fetch no more');
    expect(await inboxConnections(store)).toHaveLength(1);
    buttonOf(page, 'Disconnect, and fetch no more').click();
    await expect.poll(() => page.textContent).toContain('No bell on your site yet');
    expect(await inboxConnections(store)).toHaveLength(0);
  });
});

function give(page: HTMLElement, name: string, lines: readonly string[]): void {
  const field = page.querySelector<HTMLInputElement>('#import');
  if (field === null) throw new Error('There is no field for files.');
  const files = new DataTransfer();
  files.items.add(new File([lines.join('\n')], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function confirmColumns(page: HTMLElement): Promise<void> {
  await expect.poll(() => page.textContent, SLOW).toContain('Import it like this');
  buttonOf(page, 'Import it like this').click();
}

function buttonOf(page: HTMLElement, words: string): HTMLButtonElement {
  const button = [...page.querySelectorAll('button')].find((each) => each.textContent === words);
  if (button === undefined) throw new Error(`There is no button "${words}".`);
  return button;
}
