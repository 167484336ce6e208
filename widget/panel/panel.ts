import { defaultSurvey } from '../../shared/feedback/default-survey.ts';
import type { Survey } from '../../shared/feedback/survey.ts';
import { remember } from '../display/remember.ts';
import { parsePublicKey } from '../../shared/sealing/keys.ts';
import { pickLanguage } from '../language.ts';
import { loadMessages } from '../locales/registry.ts';
import { applyLooks } from '../looks.ts';
import type { BellPage, Opening } from '../opening.ts';
import { CounterBell } from './counter-bell.ts';
import { defineCounterBell } from './define.ts';
import { DRAFT_DATABASE } from './draft-name.ts';
import { fetchSurvey } from './fetch-survey.ts';
import type { Draft } from './draft.ts';
import type { PanelMode } from './setup.ts';

type SealingFile = typeof import('../delivery/deliver.ts');

/** As long as the collector has for an answer. */
const LIMIT_MS = 10_000;

let making: Promise<CounterBell> | undefined;
let opener: HTMLElement | undefined;
let sealing: Promise<SealingFile> | undefined;
let again = '';

/**
 * Opens the page's panel; the first time it is made and its survey fetched.
 *
 * @param page - The page with the widget.
 * @param opening - How it is to open.
 * @returns After it is shown; with the focus in it, where the visitor asked for it.
 */
export async function openPanel(page: BellPage, opening: Opening): Promise<void> {
  making ??= makePanel(page, opening);
  const panel = await making;
  const ask = askedBy(page, opening);
  // Another question than the one that stands there; what was entered for that one stays.
  if (panel.setup && panel.setup.ask !== ask) {
    panel.setup = { ...panel.setup, ask, draft: panel.draft };
  }
  // The bell's host takes no focus: its button does.
  opener = opening.opener?.matches('[data-counterbell]') ? opening.opener : page.button;
  // Also where it stands in the page: there the bell would lie over its Send.
  page.host.hidden = true;
  await panel.show(!!opening.opener);
  if (!opening.opener) note(page, 'asked', `asked ${ask}`);
  tell('open');
}

function askedBy({ tag }: BellPage, { ask, opener: own }: Opening): string | undefined {
  return ask || own?.dataset['counterbell'] || tag.ask;
}

async function makePanel(page: BellPage, opening: Opening): Promise<CounterBell> {
  const { tag } = page;
  const [published, { language, messages }, draft, key] = await Promise.all([
    fetchSurvey(tag),
    loadMessages(
      pickLanguage([tag.language, document.documentElement.lang, ...navigator.languages]),
    ),
    readDraft(tag.inbox),
    parsePublicKey(tag.key),
  ]);
  // The loader, which has no room to look closer, took it for one.
  if (!key.ok) console.warn('Counterbell: The tag has a damaged data-key.');
  const survey = published ?? defaultSurvey('');
  defineCounterBell();
  const panel = new CounterBell();
  panel.lang = language;
  applyLooks(panel, tag);
  listen(panel, page, survey);
  page.close = () => panel.close();
  const mode = modeOf(opening.place);
  panel.setup = {
    survey,
    mode,
    score: Number(opening.score?.slice('score='.length)),
    draft,
    messages,
    language,
    canSeal: key.ok,
    // The tag is the owner's own word; the survey comes by way of whoever runs the collector.
    name: tag.name ?? survey.businessName,
    // A failure shows when it is used.
    prepare: () => void loadSealing().catch(() => undefined),
    keep: (entered) => {
      const keep = ({ keepDraft }: SealingFile): unknown => keepDraft(tag.inbox, entered);
      // On a counter, the next visitor is another one.
      if (mode !== 'kiosk') loadSealing().then(keep, () => undefined);
    },
    deliver: async (entered, questions, id) => {
      const file = await loadSealing();
      const properties = navigator.globalPrivacyControl ? {} : page.properties;
      await file.deliverAnswers({ draft: entered, questions, id, language, properties }, tag);
    },
  };
  (opening.place ?? document.body).append(panel);
  return panel;
}

function listen(panel: CounterBell, page: BellPage, { questions }: Survey): void {
  panel.addEventListener('close', () => {
    page.host.hidden = page.tag.way === 'buttons';
    opener?.focus();
    tell('close');
  });
  panel.addEventListener('answer', () => {
    note(page, ...questions.map(({ type }) => `answered ${type}`));
    tell('answer');
  });
}

/** That something happened just now, where there are rules that look at it. */
function note({ watch }: BellPage, ...happened: readonly string[]): void {
  const now = Date.now();
  if (watch) remember(watch.memory, Object.fromEntries(happened.map((one) => [one, now])));
}

function modeOf(place: Opening['place']): PanelMode {
  const wanted = place?.getAttribute('data-counterbell-here');
  if (wanted === 'page' || wanted === 'kiosk') return wanted;
  return place ? 'inline' : 'dialog';
}

function tell(what: string): void {
  document.dispatchEvent(new Event(`counterbell:${what}`));
}

/** What was entered before a reload; looked for only where there is some, so that the first tap stays light. */
async function readDraft(inbox: string): Promise<Draft | null> {
  try {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === DRAFT_DATABASE)) return null;
    return await (await loadSealing()).readDraft(inbox);
  } catch {
    // No IndexedDB here, or no network: they begin anew.
    return null;
  }
}

/**
 * What sending takes, fetched once; in time, for a visitor who has pressed Send is not left waiting.
 *
 * Some browsers remember that a file failed to load; under another address it is asked for again.
 */
function loadSealing(): Promise<SealingFile> {
  sealing ??= Promise.race([
    import(/* @vite-ignore */ `./${SEALING_FILE}${again}`),
    new Promise<never>((_resolve, reject) => setTimeout(reject, LIMIT_MS)),
  ]).catch((error: unknown) => {
    again += '?';
    sealing = undefined;
    throw error;
  });
  return sealing;
}
