import { describe, expect, it } from 'vitest';
import { businesses, saveBusiness } from '../../../extension/store/businesses.ts';
import {
  advanceInbox,
  inboxConnections,
  noteInboxFetch,
  removeInboxConnection,
  saveInboxConnection,
} from '../../../extension/store/inboxes.ts';
import { ownerKeys, saveOwnerKey } from '../../../extension/store/keys.ts';
import { readSetting, saveSetting } from '../../../extension/store/settings.ts';
import {
  dropUnopened,
  keepUnopened,
  unopenedEnvelopes,
} from '../../../extension/store/unopened.ts';
import { makeStore } from './make-store.ts';

const CONNECTION = {
  collector: 'https://bell.example',
  inbox: 'linde',
  token: 'secret',
  kid: 'k1',
  cursor: null,
  businessId: 'main',
  lastFetchedAt: null,
  lastFailure: null,
};

describe('saveBusiness', () => {
  it('adds a business and renames it', async () => {
    const store = await makeStore();
    await saveBusiness(store, { id: 'main', name: 'Linde' });
    await saveBusiness(store, { id: 'main', name: 'Café Linde' });
    expect(await businesses(store)).toEqual([{ id: 'main', name: 'Café Linde' }]);
  });
});

describe('ownerKeys', () => {
  it('gives the newest first', async () => {
    const store = await makeStore();
    const key = { publicKey: 'AA', privateKey: 'BB' };
    await saveOwnerKey(store, { ...key, kid: 'old', createdAt: '2025-01-01T00:00:00Z' });
    await saveOwnerKey(store, { ...key, kid: 'new', createdAt: '2026-01-01T00:00:00Z' });
    expect((await ownerKeys(store)).map(({ kid }) => kid)).toEqual(['new', 'old']);
  });
});

describe('readSetting', () => {
  it('gives back what was saved, null where nothing was', async () => {
    const store = await makeStore();
    await saveSetting(store, 'looks', { theme: 'dark' });
    expect(await readSetting(store, 'looks')).toEqual({ theme: 'dark' });
    expect(await readSetting(store, 'unheard-of')).toBeNull();
  });
});

describe('saveInboxConnection', () => {
  it('keeps a connection, how far it was read and how that went', async () => {
    const store = await makeStore();
    await saveInboxConnection(store, CONNECTION);
    await advanceInbox(store, 'linde', '12');
    const outcome = { lastFetchedAt: '2026-01-01T00:00:00Z', lastFailure: 'unreachable' };
    await noteInboxFetch(store, 'linde', outcome);
    expect(await inboxConnections(store)).toEqual([{ ...CONNECTION, cursor: '12', ...outcome }]);
  });

  it('does not come back once it is removed', async () => {
    const store = await makeStore();
    await saveInboxConnection(store, CONNECTION);
    await removeInboxConnection(store, 'linde');
    await advanceInbox(store, 'linde', '12');
    expect(await inboxConnections(store)).toEqual([]);
  });
});

describe('keepUnopened', () => {
  it('keeps envelopes until they are dropped', async () => {
    const store = await makeStore();
    const rest = { inbox: 'linde', businessId: 'main', receivedAt: '', envelope: '{}' };
    const one = { ...rest, id: 'linde/1', failure: 'malformed' };
    const two = { ...rest, id: 'linde/2', failure: 'not-for-us' };
    await keepUnopened(store, [one, two]);
    await dropUnopened(store, ['linde/1']);
    expect(await unopenedEnvelopes(store)).toEqual([two]);
  });
});
