import { describe, expect, it } from 'vitest';
import { capturePage, capturePageInSlices } from '../../../extension/capture/capture-page.ts';
import {
  attempting,
  drained,
  guarded,
  inSlices,
  type Steps,
} from '../../../extension/capture/slices.ts';
import { documentOf, fixturePage } from './stored-page.ts';

function* counting(to: number, busyMs = 0): Steps<number> {
  for (let at = 0; at < to; at += 1) {
    const until = performance.now() + busyMs;
    while (performance.now() < until);
    yield;
  }
  return to;
}

function* failing(): Steps<number> {
  yield;
  throw new Error('broken');
}

describe('drained', () => {
  it('gives what the steps come to', () => {
    expect(drained(counting(7))).toBe(7);
  });
});

describe('inSlices', () => {
  it('lets others have their turn in between', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await inSlices(counting(40, 4))).toBe(40);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('passes on what its steps throw', async () => {
    await expect(inSlices(failing())).rejects.toThrow('broken');
  });
});

describe('guarded', () => {
  it('notes a failure and gives nothing', () => {
    const failures: unknown[] = [];
    expect(drained(guarded(failing(), failures))).toBeNull();
    expect(failures).toHaveLength(1);
    expect(drained(guarded(counting(2), failures))).toBe(2);
    expect(failures).toHaveLength(1);
  });
});

describe('attempting', () => {
  it('gives the other value where a step throws', () => {
    const failures: unknown[] = [];
    const attempt = attempting(failures);
    expect(attempt(() => 1, 2)).toBe(1);
    expect(attempt(() => JSON.parse('{'), 2)).toBe(2);
    expect(failures).toHaveLength(1);
  });
});

describe('capturePageInSlices', () => {
  it('gives what capturePage gives', async () => {
    const { html, expected } = fixturePage('trustpilot/list-with-teasers');
    const options = { url: expected.url, now: new Date(expected.now), businessId: 'linde' };
    expect(await capturePageInSlices(documentOf(html), options)).toEqual(
      capturePage(documentOf(html), options),
    );
  });
});
