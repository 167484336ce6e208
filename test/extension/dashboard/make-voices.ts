import { makeFeedback, type Feedback } from '../../../shared/feedback/feedback.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { addDays } from '../../../extension/dashboard/period.ts';
import { saveFeedback } from '../../../extension/store/feedback.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { NOW } from './draw-dashboard.tsx';

const TEXTS = [
  'The staff remember my order and always smile.',
  'We waited twenty minutes for a coffee.',
  'The plum cake is wonderful. But the toilets were dirty.',
  'Far too expensive for such a small cake.',
  'Booking a table online was easy.',
];
const NAMES = ['Jonas', 'Aylin', 'Marie', 'Tom', 'Ines', 'Oskar', 'Wendy'];

/**
 * Invented feedback: reviews and answers, one a day backwards from the tests' day.
 *
 * @param n - How many.
 * @returns Always the same ones.
 */
export function makeVoices(n: number): readonly Feedback[] {
  const today = NOW.toISOString().slice(0, 10);
  return Array.from({ length: n }, (_, at) =>
    makeVoice({
      id: `${at % 3 === 0 ? 'widget' : 'tellall'}:${at}`,
      source:
        at % 3 === 0
          ? { kind: 'widget', name: 'widget', url: null }
          : { kind: 'review-site', name: 'tellall', url: 'https://tellall.example/linde' },
      author: { name: `${NAMES[at % NAMES.length] ?? ''} ${at}`, contact: null },
      writtenAt: addDays(today, -at),
      stars: at % 3 === 0 ? null : (at % 5) + 1,
      answers: at % 3 === 0 ? { nps: at % 11, csat: (at % 5) + 1, ces: (at % 7) + 1 } : {},
      text: TEXTS[at % TEXTS.length] ?? '',
    }),
  );
}

/**
 * One piece of feedback, of which a test states only what matters.
 *
 * @param known - What matters.
 * @returns The whole of it.
 */
export function makeVoice(known: Partial<Feedback>): Feedback {
  return makeFeedback({
    id: 'tellall:1',
    businessId: 'main',
    source: { kind: 'review-site', name: 'tellall', url: 'https://tellall.example/linde' },
    capturedAt: NOW.toISOString(),
    writtenAtPrecision: 'day',
    ...known,
  });
}

/**
 * Stores feedback as the extension does.
 *
 * @param store - The open store.
 * @param voices - What to store.
 */
export async function storeVoices(store: Store, voices: readonly Feedback[]): Promise<void> {
  const saved = await saveFeedback(store, voices, analyseText);
  if (!saved.ok) throw new Error(saved.failure);
}
