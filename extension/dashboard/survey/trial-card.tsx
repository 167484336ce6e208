import type { JSX } from 'preact';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { Question, Survey } from '../../../shared/feedback/survey.ts';
import { OWN_WORDING, wordingKey } from '../../../shared/feedback/variants.ts';
import { useWords, type Words } from '../../components/words.ts';
import { feedbackPage } from '../../store/list.ts';
import type { Store } from '../../store/schema.ts';
import { NO_FILTERS } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { compareWordings, FEWEST, type Figure, type WordingResult } from './compare-wordings.ts';

/** Answers of the widget that are read for a test, newest first. */
const MOST_READ = 5000;
const PERCENT = 100;

/**
 * Which wording brought which answers, with how sure one can be of it.
 *
 * @param props - The draft's survey.
 * @param props.survey - Questions with several wordings are shown.
 * @returns A card; nothing where no question has several.
 */
export function TrialCard({ survey }: { readonly survey: Survey }): JSX.Element | null {
  const { say } = useWords();
  const { store, changes } = useDashboard();
  const tried = survey.questions.filter(({ variants = [] }) => variants.length > 0);
  const keys = tried.map(({ id }) => wordingKey(id));
  const feedback = useLoaded(() => readTried(store, keys), `${changes.value} ${keys.join(' ')}`);
  if (tried.length === 0) return null;
  return (
    <section class="card" id="trial">
      <h2>{say.trial.title}</h2>
      <p class="small muted">{say.trial.lead}</p>
      {feedback !== null &&
        tried.map((question) => (
          <TrialTable
            key={question.id}
            question={question}
            results={compareWordings(question, feedback)}
          />
        ))}
    </section>
  );
}

async function readTried(store: Store, keys: readonly string[]): Promise<readonly Feedback[]> {
  if (keys.length === 0) return [];
  const page = await feedbackPage(store, {
    ...NO_FILTERS,
    from: null,
    to: null,
    sources: ['widget'],
    limit: MOST_READ,
    after: null,
  });
  return page.items
    .map(({ feedback }) => feedback)
    .filter(({ answers }) => keys.some((key) => answers[key] !== undefined));
}

interface TrialTableProps {
  readonly question: Question;
  readonly results: readonly WordingResult[];
}

function TrialTable({ question, results }: TrialTableProps): JSX.Element {
  const words = useWords();
  const { trial, builder } = words.say;
  return (
    <table class="table">
      <caption>{builder.types[question.type]}</caption>
      <thead>
        <tr>
          <th scope="col">{trial.wording}</th>
          <th scope="col">{trial.n}</th>
          <th scope="col">{trial.mean}</th>
          <th scope="col">{trial.commented}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.id}>
            <th scope="row" dir="auto">
              {wordingOf(question, result.id) ?? trial.standard}
            </th>
            <td>{result.n}</td>
            <td>{figure(result.mean, 1, words)}</td>
            <td>
              {figure(result.commented, PERCENT, words)}
              <br />
              <span class="small muted">{verdictOf(result, words)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function wordingOf(question: Question, id: string): string | null {
  const own = id === OWN_WORDING ? question : question.variants?.find((one) => one.id === id);
  const words = own?.wording ?? Object.values(own?.wordings ?? {})[0] ?? '';
  return words === '' ? null : words;
}

/** Never without its interval. */
function figure(given: Figure | null, times: number, { format }: Words): string {
  if (given === null) return '–';
  const digits = times === 1 ? 2 : 0;
  const unit = times === 1 ? '' : ' %';
  const write = (value: number): string => format.number(value * times, digits);
  return `${write(given.value)}${unit} (${write(given.low)} – ${write(given.high)})`;
}

function verdictOf({ id, differs }: WordingResult, { say }: Words): string {
  const { trial } = say;
  if (id === OWN_WORDING) return trial.own;
  if (differs === null) return trial.tooFew(FEWEST);
  const parts = [
    ...(differs.mean === true ? [trial.meanDiffers] : []),
    ...(differs.commented ? [trial.commentedDiffers] : []),
  ];
  return parts.length === 0 ? trial.noDifference : parts.join(' ');
}
