import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../scripts/owner-browser.ts';

/** Bytes, as they are on the disk: half of what all panels together take. */
const MOST_BYTES = 260_000;

describe('gatherPage', () => {
  const page = readFileSync(join(EXTENSION_FOLDER, 'dashboard.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, file = '']) => file);

  it('has the dashboard fetch one file besides its entry', () => {
    expect(files).toHaveLength(2);
  });

  it('keeps what the first figures do not need out of it', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(EXTENSION_FOLDER, file)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it.each(['onboarding', 'sidepanel', 'preview'])('starts no dashboard in %s.html', (name) => {
    const [, entry = ''] = /src="([^"]*\/dashboard-[^"]+)"/.exec(page) ?? [];
    expect(entry).not.toBe('');
    expect(readFileSync(join(EXTENSION_FOLDER, `${name}.html`), 'utf8')).not.toContain(entry);
  });
});
