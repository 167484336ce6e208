import * as v from 'valibot';
import { encodeBase64Url } from '../../../shared/sealing/base64url.ts';
import { PREVIEW_READY, previewSchema, type PreviewSetup } from './preview-setup.ts';

/** The widget's files, as they are built, under a path that the loader reads an inbox from. */
const LOADER = '/widget/counterbell-rules.js';

/** Name of the widget's database of what was entered and not sent; each preview begins without. */
const DRAFTS = 'counterbell-draft';

const LINES = 7;

/**
 * Opens the questions as a link in a mail does, with a score that no scale has: by itself, so that the focus stays in the
 * field where the owner is typing.
 */
const OPENING = '?score=999';

/**
 * Makes a page for the preview, and shows on it what the page around it says.
 */
export function startPreview(): void {
  window.addEventListener(
    'message',
    ({ origin, source, data }) => {
      if (origin !== location.origin || source !== parent) return;
      const setup = v.safeParse(previewSchema, data);
      if (setup.success) void show(setup.output);
    },
    { once: true },
  );
  // What is answered here goes nowhere: the page takes it, and that is all.
  document.addEventListener('counterbell:envelope', (event) => event.preventDefault());
  parent.postMessage(PREVIEW_READY, location.origin);
}

async function show(setup: PreviewSetup): Promise<void> {
  const { scheme, language, inset, shown } = setup;
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  document.documentElement.dataset['scheme'] = scheme;
  style.setProperty('--counterbell-inset', `${inset}px`);
  document.documentElement.lang = language;
  for (let at = 0; at < LINES; at += 1) append('div', 'line');
  if (setup.survey.looks?.way === 'buttons') {
    const button = append('button', 'own-button');
    button.textContent = setup.buttonWords;
    button.setAttribute('data-counterbell', '');
  }
  if (shown !== 'open' && shown !== 'closed') {
    append('div', 'here').setAttribute('data-counterbell-here', shown === 'inline' ? '' : shown);
  }
  indexedDB.deleteDatabase(DRAFTS);
  if (shown === 'open') history.replaceState(null, '', OPENING);
  document.body.append(await tagOf(setup));
}

/** The loader's own tag, as an owner's page has it; sealed to a key that nobody keeps. */
async function tagOf({ survey, scheme, language }: PreviewSetup): Promise<HTMLScriptElement> {
  const script = document.createElement('script');
  script.src = LOADER;
  const json = new Blob([JSON.stringify(survey)], { type: 'application/json' });
  const { accent, way, corner } = survey.looks ?? {};
  Object.assign(script.dataset, {
    key: await throwAwayKey(),
    survey: URL.createObjectURL(json),
    target: 'page-event',
    name: survey.businessName,
    scheme,
    language,
    ...(accent !== undefined && { accent }),
    ...(way !== undefined && { way }),
    ...(corner !== undefined && { corner }),
  });
  return script;
}

async function throwAwayKey(): Promise<string> {
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  const { publicKey } = await crypto.subtle.generateKey(algorithm, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return encodeBase64Url(point);
}

function append(tag: 'div' | 'button', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  document.body.append(element);
  return element;
}
