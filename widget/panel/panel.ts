import { defaultSurvey } from '../../shared/feedback/default-survey.ts';
import type { Language } from '../language.ts';
import { loadMessages } from '../locales/registry.ts';
import type { Tag } from '../tag.ts';
import { CounterBell } from './counter-bell.ts';
import { defineCounterBell } from './define.ts';
import { fetchSurvey } from './fetch-survey.ts';

let making: Promise<CounterBell> | undefined;

/**
 * Opens the page's panel; the first time it is made and its survey fetched.
 *
 * @param tag - The checked settings of the script tag.
 * @param wanted - The language to speak.
 * @param onClose - Called each time the visitor closes it.
 * @returns The panel, shown and with the focus in it.
 */
export async function openPanel(
  tag: Tag,
  wanted: Language,
  onClose: () => void,
): Promise<CounterBell> {
  making ??= makePanel(tag, wanted, onClose);
  const panel = await making;
  await panel.show();
  return panel;
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
    // The tag is the owner's own word; the survey comes by way of whoever runs the collector.
    name: tag.name ?? survey.businessName,
    // A failure shows when it is used.
    prepare: () => void loadSending().catch(() => undefined),
    deliver: async (draft, questions, id) => {
      const [{ sealAnswers }, { deliver }] = await loadSending();
      await deliver(await sealAnswers({ draft, questions, id, language }, tag), tag.base);
    },
  };
  document.body.append(panel);
  return panel;
}

function loadSending(): Promise<
  [typeof import('./seal-answers.ts'), typeof import('../delivery/deliver.ts')]
> {
  return Promise.all([import('./seal-answers.ts'), import('../delivery/deliver.ts')]);
}
