import { useEffect, useState } from 'preact/hooks';
import { defaultSurvey } from '../../../shared/feedback/default-survey.ts';
import type { Survey } from '../../../shared/feedback/survey.ts';
import { useWords } from '../../components/words.ts';
import { publishedSurvey } from '../../published-survey.ts';
import { businesses } from '../../store/businesses.ts';
import { inboxConnections } from '../../store/inboxes.ts';
import type { Store } from '../../store/schema.ts';
import { readSetting, saveSetting, type SettingValue } from '../../store/settings.ts';
import { useDashboard } from '../state.ts';
import { beginDraft, DRAFT_SETTING, parseDraft, type SurveyDraft } from './draft.ts';

/** The draft, and how to change it. */
export interface DraftControl {
  readonly draft: SurveyDraft;
  readonly change: (part: Partial<SurveyDraft>) => void;
  /** Changes what is asked. */
  readonly edit: (survey: Survey) => void;
  /** Whether the last change could not be stored. */
  readonly isFailed: boolean;
}

/**
 * Reads the owner's draft, and keeps each change at once: nothing is lost with a closed tab.
 *
 * @returns The draft; `null` until it is read.
 */
export function useDraft(): DraftControl | null {
  const { store, troubled } = useDashboard();
  const { tag } = useWords();
  const [draft, setDraft] = useState<SurveyDraft | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  const [keeper] = useState(() => new Keeper(store));
  useEffect(() => {
    readDraft(store, tag).then(setDraft).catch(troubled);
  }, [store, tag, troubled]);
  if (draft === null) return null;
  const change = (part: Partial<SurveyDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    void keeper.keep(next).then((isKept) => setIsFailed(!isKept));
  };
  return { draft, change, edit: (survey) => change({ survey }), isFailed };
}

async function readDraft(store: Store, tag: string): Promise<SurveyDraft> {
  const kept = parseDraft(parseJson(await readSetting(store, DRAFT_SETTING)));
  if (kept !== null) return kept;
  const [business] = await businesses(store);
  // Building begins with what is asked just now.
  const [connection] = await inboxConnections(store);
  const published = connection === undefined ? null : await publishedSurvey(connection);
  return beginDraft(published ?? defaultSurvey(business?.name ?? ''), tag);
}

/** As JSON, because a draft has fields that are left out, for which settings have no word. */
function parseJson(stored: SettingValue): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : null;
  } catch {
    return null;
  }
}

/** Stores the newest draft; those that were overtaken while one was being stored are passed over. */
class Keeper {
  readonly #store: Store;
  #next: SurveyDraft | null = null;
  #storing: Promise<boolean> | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether the newest draft was kept. */
  keep(draft: SurveyDraft): Promise<boolean> {
    this.#next = draft;
    this.#storing ??= this.#storeAll().finally(() => (this.#storing = null));
    return this.#storing;
  }

  async #storeAll(): Promise<boolean> {
    let isKept = true;
    while (this.#next !== null) {
      const json = JSON.stringify(this.#next);
      this.#next = null;
      isKept = (await saveSetting(this.#store, DRAFT_SETTING, json)).ok;
    }
    return isKept;
  }
}
