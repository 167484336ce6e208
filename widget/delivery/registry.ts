import { collector } from './collector.ts';
import { lazily } from './lazily.ts';
import type { Target, TargetId } from './target.ts';

const netlifyForms = lazily(async () => (await import('./netlify-forms.ts')).netlifyForms);
const formspree = lazily(async () => (await import('./formspree.ts')).formspree);
const web3forms = lazily(async () => (await import('./web3forms.ts')).web3forms);
const appsScript = lazily(async () => (await import('./apps-script.ts')).appsScript);
const webhook = lazily(async () => (await import('./webhook.ts')).webhook);
const ntfy = lazily(async () => (await import('./ntfy.ts')).ntfy);
const mailto = lazily(async () => (await import('./mailto.ts')).mailto);
const pageEvent = lazily(async () => (await import('./page-event.ts')).pageEvent);

/** Every way that envelopes can go. */
export const TARGETS: Readonly<Record<TargetId, Target>> = {
  collector,
  'netlify-forms': netlifyForms,
  formspree,
  web3forms,
  'apps-script': appsScript,
  webhook,
  ntfy,
  mailto,
  'page-event': pageEvent,
};
