import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { questionOf } from '../../../shared/questions/registry.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { safeLink } from '../../components/safe-link.ts';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import type { InboxConnection } from '../../store/inboxes.ts';
import { QrCode } from './qr-code.tsx';
import { mailRow, scoreLinks } from './snippets.ts';
import type { DraftControl } from './use-draft.ts';

/** Class of the page while only the table card is printed. */
const PRINTING = 'printing-card';

/** The draft, and where its form is. */
export interface PrintCardProps {
  readonly control: DraftControl;
  readonly connection: InboxConnection | null;
}

/**
 * A card for the table with a QR code, to print on A6.
 *
 * @param props - The draft and its collector.
 * @returns A card.
 */
export function PrintCard({ control, connection }: PrintCardProps): JSX.Element {
  const { say } = useWords();
  const words = say.surveyPrint;
  const { businessName } = control.draft.survey;
  const own = connection === null ? '' : `${connection.collector}/${connection.inbox}`;
  const [page, setPage] = useState(own);
  const [place, setPlace] = useState('');
  const [title, setTitle] = useState(words.cardTitle);
  const [text, setText] = useState(words.cardText);
  const url = addressOf(page === '' ? own : page, place);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <div class="pair">
        <TextField
          id="card-page"
          label={words.page}
          hint={words.pageHint}
          type="url"
          value={page === '' ? own : page}
          onInput={setPage}
        />
        <TextField
          id="card-place"
          label={words.place}
          hint={words.placeHint}
          value={place}
          onInput={setPlace}
        />
        <TextField id="card-title" label={words.words} value={title} onInput={setTitle} />
        <TextField id="card-text" label={words.smallWords} value={text} onInput={setText} />
      </div>
      {url === null ? (
        <p class="muted">{words.noPage}</p>
      ) : (
        <>
          <TableCard {...{ url, title, text, name: businessName }} />
          <div class="buttons">
            <button type="button" id="print-card" class="button" onClick={printCard}>
              {words.print}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

interface TableCardProps {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly name: string;
}

function TableCard({ url, title, text, name }: TableCardProps): JSX.Element {
  const { say } = useWords();
  return (
    <div class="table-card" dir="auto">
      <p class="table-card-title">{title}</p>
      <QrCode text={url} label={say.surveyPrint.code(url)} />
      <p>{text}</p>
      <p class="table-card-name">{name}</p>
    </div>
  );
}

/**
 * A row of links for a mail: one tap answers the first question.
 *
 * @param control - The draft.
 * @returns A card; nothing where the first question has no scale.
 */
export function MailCard({ draft: { survey } }: DraftControl): JSX.Element | null {
  const { say } = useWords();
  const words = say.surveyPrint;
  const [page, setPage] = useState('');
  const first = survey.questions.find(({ type }) => questionOf(type)?.range !== null);
  const range = first === undefined ? null : (questionOf(first.type)?.range ?? null);
  if (range === null) return null;
  const links = scoreLinks(page, range);
  const last = links.at(-2) ?? links.at(-1);
  return (
    <section class="card">
      <h2>{words.mailTitle}</h2>
      <p class="small muted">{words.mailHint}</p>
      <TextField
        id="mail-page"
        label={words.mailPage}
        hint={words.mailPageHint}
        type="url"
        value={page}
        onInput={setPage}
      />
      {last !== undefined && (
        <>
          <CopyField id="mail-row" label={words.mailRow} text={mailRow(links)} />
          <CopyField id="mail-link" label={words.mailLink(last.score)} text={last.url} />
        </>
      )}
    </section>
  );
}

/** With the place, which the form and the widget's page both take as what the answers are about. */
function addressOf(page: string, place: string): string | null {
  const address = safeLink(page.trim());
  if (address === null) return null;
  const url = new URL(address);
  if (place.trim() !== '') url.searchParams.set('touchpoint', place.trim());
  return url.href;
}

function printCard(): void {
  const { classList } = document.documentElement;
  classList.add(PRINTING);
  window.addEventListener('afterprint', () => classList.remove(PRINTING), { once: true });
  window.print();
}
