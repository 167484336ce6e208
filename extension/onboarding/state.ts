import { signal, type Signal } from '@preact/signals';
import type { Survey } from '../../shared/feedback/survey.ts';
import {
  connectCollector,
  currentBusiness,
  ensureKey,
  nameBusiness,
  publish,
  type ConnectFailure,
  type Pairing,
} from '../actions.ts';
import type { InboxFailure } from '../inbox/collector.ts';
import { inboxConnections, type InboxConnection } from '../store/inboxes.ts';
import { ownerKeys, type OwnerKey } from '../store/keys.ts';
import type { Store } from '../store/schema.ts';
import type { WriteFailure } from '../store/write.ts';

/** What is missing on the form before a collector can be asked. */
export type Missing = 'name' | 'collector' | 'code';

/** What went wrong, for the words beside the button. */
export type Trouble =
  | { readonly kind: 'missing'; readonly field: Missing }
  | { readonly kind: 'connect'; readonly failure: ConnectFailure }
  | { readonly kind: 'write'; readonly failure: WriteFailure };

/** The set-up: a name, a key, a collector. */
export interface OnboardingState {
  readonly name: Signal<string>;
  readonly isNameSaved: Signal<boolean>;
  /** `null` while it is being made, `'failed'` where it could not be stored. */
  readonly key: Signal<OwnerKey | 'failed' | null>;
  readonly connection: Signal<InboxConnection | null>;
  /** The key in the tag of `connection`. */
  readonly tagKey: Signal<string>;
  readonly trouble: Signal<Trouble | null>;
  readonly isBusy: Signal<boolean>;
  /** `null` until the owner publishes. */
  readonly published: Signal<'done' | InboxFailure | null>;
  /** The owner is typing the name. */
  readonly typeName: (name: string) => void;
  /** Keeps the name. */
  readonly saveName: () => Promise<boolean>;
  /** Connects a collector. */
  readonly connect: (pairing: Pairing) => Promise<void>;
  /** Publishes what visitors are asked. */
  readonly publishSurvey: (survey: Survey) => Promise<void>;
}

/**
 * Makes the state and, where there is none yet, the key.
 *
 * @param store - The open store.
 * @param now - The clock.
 * @returns The state; what was set up before is filled in as soon as it is read.
 */
export function createOnboarding(store: Store, now: () => Date): OnboardingState {
  const state = emptyState();
  const saveName = async (): Promise<boolean> => {
    const name = state.name.value.trim();
    if (name === '') return false;
    const named = await nameBusiness(store, name);
    state.isNameSaved.value = named.ok;
    if (!named.ok) state.trouble.value = { kind: 'write', failure: named.failure };
    return named.ok;
  };
  const busily = async (work: () => Promise<void>): Promise<void> => {
    if (state.isBusy.value) return;
    state.isBusy.value = true;
    await work().finally(() => (state.isBusy.value = false));
  };
  void fill(store, state, now);
  return {
    ...state,
    typeName: (name) => {
      state.name.value = name;
      state.isNameSaved.value = false;
    },
    saveName,
    connect: (pairing) =>
      busily(async () => {
        state.trouble.value = missingOf(state.name.value, pairing);
        if (state.trouble.value !== null || !(await saveName())) return;
        const connected = await connectCollector(store, pairing, now());
        if (connected.ok) await show(store, state, connected.value);
        else state.trouble.value = { kind: 'connect', failure: connected.failure };
      }),
    publishSurvey: (survey) =>
      busily(async () => {
        const connection = state.connection.value;
        if (connection === null) return;
        const published = await publish(connection, survey);
        state.published.value = published.ok ? 'done' : published.failure;
      }),
  };
}

type Signals = Omit<OnboardingState, 'typeName' | 'saveName' | 'connect' | 'publishSurvey'>;

function emptyState(): Signals {
  return {
    name: signal(''),
    isNameSaved: signal(false),
    key: signal(null),
    connection: signal(null),
    tagKey: signal(''),
    trouble: signal(null),
    isBusy: signal(false),
    published: signal(null),
  };
}

async function fill(store: Store, state: Signals, now: () => Date): Promise<void> {
  try {
    const { name } = await currentBusiness(store);
    if (state.name.value === '') state.name.value = name;
    const key = await ensureKey(store, now());
    state.key.value = key.ok ? key.value : 'failed';
    const [connection] = await inboxConnections(store);
    if (connection !== undefined) await show(store, state, connection);
  } catch {
    // The database was closed under us: by a newer version of the extension, say.
    state.key.value = 'failed';
  }
}

async function show(store: Store, state: Signals, connection: InboxConnection): Promise<void> {
  const keys = await ownerKeys(store);
  state.tagKey.value = keys.find(({ kid }) => kid === connection.kid)?.publicKey ?? '';
  state.connection.value = connection;
}

function missingOf(name: string, { collector, code }: Pairing): Trouble | null {
  const given: readonly (readonly [Missing, string])[] = [
    ['name', name],
    ['collector', collector],
    ['code', code],
  ];
  const missing = given.find(([, text]) => text.trim() === '');
  return missing === undefined ? null : { kind: 'missing', field: missing[0] };
}
