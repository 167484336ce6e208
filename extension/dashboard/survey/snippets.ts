import { tagOf } from '../../tag.ts';
import type { InboxConnection } from '../../store/inboxes.ts';
import { USUAL_INSET, type SurveyDraft } from './draft.ts';
import { needsAddress } from './targets.ts';
import { tidySurvey } from './tidy-survey.ts';

/** What a tag is made of. */
export interface TagParts {
  readonly draft: SurveyDraft;
  /** `null` where none is connected. */
  readonly connection: Pick<InboxConnection, 'collector' | 'inbox'> | null;
  readonly publicKey: string;
}

/** Steps of an answer's scale in a mail: each a link. */
export interface ScoreLink {
  readonly score: number;
  readonly url: string;
}

/**
 * The tag for a draft. With a collector it is the one that the owner has pasted already, and stays it: what the draft says is
 * published. Without one it names the target, and carries the rules and looks that no collector writes into the loader.
 *
 * @param parts - The draft, and what it is sealed and sent to.
 * @returns HTML; `null` where the draft wants a collector and none is connected.
 */
export function tagOfDraft({ draft, connection, publicKey }: TagParts): string | null {
  const { delivery, survey, inset } = draft;
  const distance =
    inset === USUAL_INSET ? '' : `<style>:root{--counterbell-inset:${inset}px}</style>\n`;
  if (delivery.target === 'collector') {
    return connection && distance + tagOf(connection, publicKey, survey.businessName);
  }
  const { looks = {}, display } = tidySurvey(survey);
  const folder = folderOf(draft);
  const to = needsAddress(delivery.target) ? ` ${delivery.address.trim()}` : '';
  const attributes = [
    ['src', `${folder}/counterbell-rules.js`],
    ['data-key', publicKey],
    ['data-name', survey.businessName],
    ['data-target', delivery.target + to],
    ['data-survey', `${folder}/survey.json`],
    ['data-rules', JSON.stringify({ looks, ...(display && { display }) })],
  ] as const;
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `${distance}<script async${written}></script>`;
}

/**
 * A button of the site's own that opens the questions.
 *
 * @param words - What stands on it.
 * @returns HTML.
 */
export function buttonOf(words: string): string {
  return `<button type="button" data-counterbell>${escaped(words)}</button>`;
}

/**
 * A place in a page where the questions stand.
 *
 * @param mode - Among the page's content, as the whole page, or as one that begins anew for each visitor.
 * @returns HTML.
 */
export function placeOf(mode: 'inline' | 'page' | 'kiosk'): string {
  return mode === 'inline'
    ? '<div data-counterbell-here></div>'
    : `<div data-counterbell-here="${mode}"></div>`;
}

/**
 * Links for a mail, one a step of the scale: a tap opens the page with the answer chosen.
 *
 * @param page - Address of a page that has the tag.
 * @param range - The first question's scale.
 * @returns The links; none where the address is none.
 */
export function scoreLinks(page: string, range: readonly [number, number]): readonly ScoreLink[] {
  const url = URL.parse(page.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  return Array.from({ length: range[1] - range[0] + 1 }, (_, at) => {
    url.searchParams.set('score', String(range[0] + at));
    return { score: range[0] + at, url: url.href };
  });
}

/**
 * The links as a row to paste into a mail.
 *
 * @param links - From `scoreLinks`.
 * @returns HTML that mail programs draw.
 */
export function mailRow(links: readonly ScoreLink[]): string {
  const cells = links.map(
    ({ score, url }) =>
      `<td><a href="${escaped(url)}" style="display:inline-block;padding:10px 12px;border:1px solid #767d89;border-radius:8px;color:#1d222b;text-decoration:none">${score}</a></td>`,
  );
  return `<table role="presentation" cellspacing="4"><tr>${cells.join('')}</tr></table>`;
}

/** Without a slash at its end. */
function folderOf({ delivery }: SurveyDraft): string {
  const folder = delivery.folder.trim().replace(/\/+$/, '');
  return folder === '' ? '/counterbell' : folder;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
