import { describe, expect, it } from 'vitest';
import { answerTo, type BackgroundCalls } from '../../extension/messages.ts';

const HANDLERS: BackgroundCalls = {
  captureTab: () => Promise.resolve(null),
  recountTab: (tabId) =>
    tabId === 13 ? Promise.reject(new Error('no such tab')) : Promise.resolve(tabId + 1),
};

describe('answerTo', () => {
  it('answers a call', async () => {
    const message = { call: 'recountTab', args: [4] };
    expect(await answerTo(HANDLERS, message, true)).toEqual({ ok: true, value: 5 });
  });

  it.each([
    { message: null, failure: 'unknown-call' },
    { message: 'captureTab', failure: 'unknown-call' },
    { message: { call: 'constructor', args: [] }, failure: 'unknown-call' },
    { message: { call: '__proto__', args: [1] }, failure: 'unknown-call' },
    { message: { call: 'captureTab', args: ['1'] }, failure: 'wrong-arguments' },
    { message: { call: 'captureTab', args: [1, 2] }, failure: 'wrong-arguments' },
    { message: { call: 'captureTab', args: [0.5] }, failure: 'wrong-arguments' },
    { message: { call: 'recountTab', args: [13] }, failure: 'failed' },
  ])('answers $failure to $message', async ({ message, failure }) => {
    expect(await answerTo(HANDLERS, message, true)).toEqual({ ok: false, failure });
  });

  it('answers nobody but our own pages', async () => {
    const message = { call: 'recountTab', args: [4] };
    expect(await answerTo(HANDLERS, message, false)).toEqual({ ok: false, failure: 'not-ours' });
  });
});
