import { defaultSurvey } from '../../shared/feedback/default-survey.ts';
import { pageLanguage } from '../language.ts';
import { loadMessages } from '../locales/registry.ts';
import type { Tag } from '../tag.ts';
import { CounterBell } from './counter-bell.ts';
import { defineCounterBell } from './define.ts';
import { fetchSurvey } from './fetch-survey.ts';
import { sealedDelivery } from './sealed-delivery.ts';

let making: Promise<CounterBell> | undefined;

/**
 * Opens the page's panel; the first time it is made and its survey fetched.
 *
 * @param tag - The checked settings of the script tag.
 * @returns The panel, shown and with the focus in it. It fires `close`.
 */
export async function openPanel(tag: Tag): Promise<CounterBell> {
  making ??= makePanel(tag);
  const panel = await making;
  await panel.show();
  return panel;
}

async function makePanel(tag: Tag): Promise<CounterBell> {
  const [published, { language, messages }] = await Promise.all([
    fetchSurvey(tag),
    loadMessages(pageLanguage(tag.language)),
  ]);
  const survey = published ?? defaultSurvey('');
  defineCounterBell();
  const panel = new CounterBell();
  panel.lang = language;
  panel.setup = {
    survey,
    ask: tag.ask,
    messages,
    language,
    // The tag is the owner's own word; the survey comes by way of whoever runs the collector.
    name: tag.name ?? survey.businessName,
    touchpoint: tag.touchpoint ?? location.pathname,
    delivery: sealedDelivery(tag),
  };
  document.body.append(panel);
  return panel;
}
