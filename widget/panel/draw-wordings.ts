import type { History } from '../../shared/display/gates.ts';
import type { Question, Survey } from '../../shared/feedback/survey.ts';
import { inVariant, lotFor, variantFor } from '../../shared/feedback/variants.ts';
import { HISTORY_NAME } from '../constants.ts';

const LOTS = 100;

/** There, one visitor after the other would get the same words: such answers say nothing of them. */
const COUNTER = '[data-counterbell-here=kiosk]';

/** A survey as it was published, by the schema. */
interface Published {
  readonly questions: readonly Question[];
}

/**
 * Puts the questions of which wordings are tried in the words that this visitor gets: loaded only where a survey has some.
 *
 * @param json - The published survey.
 * @param parse - The panel's own, which checks the words.
 * @returns The survey in these words; of `variants` a question keeps the one it is asked in, `own` where that is its own. On
 * a counter everybody gets the own words, and no question has `variants`. `null` where `parse` takes none.
 * @throws {TypeError} Where it is not by the schema.
 */
export async function drawWordings(
  json: string,
  parse: (published: unknown) => Survey | null,
): Promise<Survey | null> {
  const published: Published = JSON.parse(json);
  if (document.querySelector(COUNTER)) return parse(published);
  const lot = await visitorsLot();
  const drawn = new Map<string, string>();
  for (const question of published.questions) {
    if (question.variants?.[0]) {
      drawn.set(question.id, variantFor(question, lotFor(lot, question.id)));
    }
  }
  const inWords = published.questions.map((one) => inVariant(one, drawn.get(one.id) ?? ''));
  const survey = parse({ ...published, questions: inWords });
  return (
    survey && {
      ...survey,
      questions: survey.questions.map((question) => {
        const id = drawn.get(question.id);
        return id === undefined ? question : { ...question, variants: [{ id }] };
      }),
    }
  );
}

/** The one that display rules draw samples by, on this device only; drawn and kept here where they have not done so yet. */
async function visitorsLot(): Promise<number> {
  const fresh = Math.random() * LOTS;
  // Whoever wants privacy is drawn anew on each page.
  if (navigator.globalPrivacyControl) return fresh;
  try {
    return await keptLot(fresh);
  } catch {
    // The browser keeps nothing for this page.
    return fresh;
  }
}

/** What else is remembered there is left as it is. */
async function keptLot(fresh: number): Promise<number> {
  const opening = indexedDB.open(HISTORY_NAME);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(HISTORY_NAME));
  const database = await settled(opening);
  try {
    const store = database.transaction(HISTORY_NAME, 'readwrite').objectStore(HISTORY_NAME);
    const history: History = { lot: fresh, ...(await settled(store.get(0))) };
    await settled(store.put(history, 0));
    return history['lot'] ?? fresh;
  } finally {
    database.close();
  }
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('no lot', { cause: request.error })));
  });
}
