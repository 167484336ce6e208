import { jsonOf } from '../../shared/sealing/json-of.ts';
import { DRAFT_DATABASE } from '../panel/draft-name.ts';
import type { Draft } from '../panel/draft.ts';

const STORE = 'draft';

/** Long enough to come back from another page; after it, whoever sits at this device is perhaps another. */
const MAX_AGE_MS = 3_600_000;

const AES = 'AES-GCM';
const NONCE_BYTES = 12;

interface KeptDraft {
  readonly inbox: string;
  readonly keptAt: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** Never leaves the browser: it cannot be read out, only used. */
  readonly key: CryptoKey;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Keeps what a visitor has entered over a reload, encrypted: nothing of it is plain on the device.
 *
 * @param inbox - Whose survey.
 * @param draft - What was entered; `null` forgets it.
 * @returns After it is kept; where nothing can be kept, it is only on the page.
 */
export function keepDraft(inbox: string, draft: Draft | null): Promise<void> {
  // One after the other, so that the last word stays.
  const kept = turn.then(() => (draft ? write(inbox, draft) : forget())).catch(() => undefined);
  turn = kept;
  return kept;
}

/**
 * What was entered within the hour.
 *
 * @param inbox - Whose survey.
 * @returns The draft; `null` where there is none, or an old one, which is forgotten.
 */
export async function readDraft(inbox: string): Promise<Draft | null> {
  const database = await openDatabase();
  const kept: KeptDraft | undefined = await settled(
    database.transaction(STORE).objectStore(STORE).get(0),
  );
  database.close();
  if (kept?.inbox !== inbox || Math.abs(Date.now() - kept.keptAt) > MAX_AGE_MS) {
    await forget();
    return null;
  }
  const bytes = await crypto.subtle.decrypt({ name: AES, iv: kept.nonce }, kept.key, kept.sealed);
  const draft: Draft = JSON.parse(new TextDecoder().decode(bytes));
  return draft;
}

async function write(inbox: string, draft: Draft): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: AES, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const bytes = new TextEncoder().encode(jsonOf(draft));
  const sealed = await crypto.subtle.encrypt({ name: AES, iv: nonce }, key, bytes);
  const database = await openDatabase();
  const kept: KeptDraft = { inbox, keptAt: Date.now(), nonce, sealed, key };
  await settled(database.transaction(STORE, 'readwrite').objectStore(STORE).put(kept, 0));
  database.close();
}

async function forget(): Promise<void> {
  await settled(indexedDB.deleteDatabase(DRAFT_DATABASE));
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DRAFT_DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  return settled(opening);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('no draft', { cause: request.error })),
    );
  });
}
