import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Display } from '../../../shared/feedback/display.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords, type Words } from '../../components/words.ts';
import { useDashboard } from '../state.ts';
import { firstVisit, visitOf } from './made-up-visit.ts';
import { replay, type Replayed } from './replay.ts';
import { VisitFields } from './visit-fields.tsx';

/** The rules that are replayed. */
export interface InspectorCardProps {
  /** `undefined` where the bell never asks by itself. */
  readonly display: Display | undefined;
}

/**
 * "Why does it not ask?": the rules replayed against a made-up visit, with the gate that stops each.
 *
 * @param props - The rules.
 * @returns A card.
 */
export function InspectorCard({ display }: InspectorCardProps): JSX.Element {
  const words = useWords();
  const { now } = useDashboard();
  const [visit, setVisit] = useState(() => firstVisit(now(), words.tag.split('-')[0] ?? 'en'));
  const { inspector } = words.say;
  const hasRules = display !== undefined && display.asks.length > 0;
  return (
    <section class="card" id="inspector">
      <h2>{inspector.title}</h2>
      <p class="small muted">{inspector.lead}</p>
      {!hasRules && <Notice>{inspector.noRules}</Notice>}
      {hasRules && (
        <>
          <VisitFields visit={visit} onChange={setVisit} />
          <output class="notice plain" id="verdicts">
            <Verdicts replayed={replay(display, visitOf(visit, now()))} />
          </output>
        </>
      )}
    </section>
  );
}

/** Only the first that may is asked: those behind it wait. */
function Verdicts({ replayed }: { readonly replayed: readonly Replayed[] }): JSX.Element {
  const words = useWords();
  const { inspector, builder } = words.say;
  const first = replayed.findIndex(({ gate }) => gate === null);
  return (
    <ol class="plain-list">
      {replayed.map((one, at) => (
        <li key={at}>
          <b>
            {at + 1}. {builder.types[one.kind]}:
          </b>{' '}
          {one.gate === null && at !== first ? inspector.behind : sentenceOf(one, words)}
        </li>
      ))}
    </ol>
  );
}

function sentenceOf({ gate, showsAt, stillShut }: Replayed, { say, tag }: Words): string {
  const { inspector } = say;
  const gates: Readonly<Record<string, string>> = inspector.gates;
  const nameOf = (id: string): string => gates[id] ?? id;
  if (gate === null) return inspector.asks;
  const stopped = inspector.stopped(nameOf(gate));
  if (showsAt !== null) {
    const when = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'medium' });
    return `${stopped} ${inspector.showsAt(when.format(showsAt))}`;
  }
  return stillShut === gate || stillShut === null
    ? `${stopped} ${inspector.takesMore}`
    : `${stopped} ${inspector.thenStopped(nameOf(stillShut))}`;
}
