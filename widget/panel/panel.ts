import { defaultSurvey } from '../../shared/feedback/default-survey.ts';
import type { Language } from '../language.ts';
import { loadMessages } from '../locales/registry.ts';
import type { Tag } from '../tag.ts';
import { CounterBell } from './counter-bell.ts';
import { defineCounterBell } from './define.ts';
import { fetchSurvey } from './fetch-survey.ts';

type SealingFile = typeof import('../delivery/deliver.ts');

/** As long as the collector has for an answer. */
const LIMIT_MS = 10_000;

let making: Promise<CounterBell> | undefined;
let sealing: Promise<SealingFile> | undefined;
let again = '';

/**
 * Opens the page's panel; the first time it is made and its survey fetched.
 *
 * @param tag - The checked settings of the script tag.
 * @param wanted - The language to speak.
 * @param onClose - Called each time the visitor closes it.
 * @returns After it is shown, with the focus in it.
 */
export async function openPanel(tag: Tag, wanted: Language, onClose: () => void): Promise<void> {
  making ??= makePanel(tag, wanted, onClose);
  await (await making).show();
}

async function makePanel(tag: Tag, wanted: Language, onClose: () => void): Promise<CounterBell> {
  const [published, { language, messages }] = await Promise.all([
    fetchSurvey(tag),
    loadMessages(wanted),
  ]);
  const survey = published ?? defaultSurvey('');
  defineCounterBell();
  const panel = new CounterBell();
  panel.lang = language;
  panel.addEventListener('close', onClose);
  panel.setup = {
    survey,
    ask: tag.ask,
    messages,
    language,
    // The tag is the owner's own word; the survey comes by way of whoever runs the collector.
    name: tag.name ?? survey.businessName,
    // A failure shows when it is used.
    prepare: () => void loadSealing().catch(() => undefined),
    deliver: async (draft, questions, id) => {
      const file = await loadSealing();
      await file.deliverAnswers({ draft, questions, id, language }, tag);
    },
  };
  document.body.append(panel);
  return panel;
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
