import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../shared/result.ts';
import { makeAnew } from '../../analysis/refresh.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { watchUpkeep } from '../../store/changes.ts';
import { readUpkeep, stopRebuild } from '../../store/rebuild.ts';
import type { Shadow } from '../../store/upkeep.ts';
import type { WriteFailure } from '../../store/write.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/**
 * Makes everything anew that follows from the feedback; shows how far that has come, whoever began it.
 *
 * @returns A card.
 */
export function UpkeepCard(): JSX.Element {
  const { say } = useWords();
  const { store, changed } = useDashboard();
  const [outcome, setOutcome] = useState<Result<{ readonly left: number }, WriteFailure> | null>(
    null,
  );
  const shadow = useShadow();
  const run = async (): Promise<void> => {
    setOutcome(null);
    setOutcome(await makeAnew(store));
    changed();
  };
  const isDone = shadow === null && outcome?.ok === true && outcome.value.left === 0;
  return (
    <section class="card" id="upkeep">
      <h2>{say.upkeep.title}</h2>
      <p class="muted">{say.upkeep.hint}</p>
      {shadow !== null && <Progress shadow={shadow} />}
      <div class="buttons">
        {shadow === null || shadow.isStopped ? (
          <button type="button" id="make-anew" class="button" onClick={() => void run()}>
            {shadow === null ? say.upkeep.begin : say.upkeep.resume}
          </button>
        ) : (
          <button
            type="button"
            id="stop-upkeep"
            class="button"
            onClick={() => void stopRebuild(store)}
          >
            {say.upkeep.stop}
          </button>
        )}
      </div>
      {isDone && <Notice tone="good">{say.upkeep.done}</Notice>}
      {outcome?.ok === false && (
        <Notice tone="bad">{say.frame.writeFailures[outcome.failure]}</Notice>
      )}
    </section>
  );
}

function Progress({ shadow }: { readonly shadow: Shadow }): JSX.Element {
  const { say, format } = useWords();
  const { done, total, isStopped } = shadow;
  const [at, of] = [format.number(Math.min(done, total)), format.number(total)];
  const words = isStopped ? say.upkeep.stopped(at, of) : say.upkeep.running(at, of);
  return (
    <div class="stack">
      <label class="stack">
        <span>{words}</span>
        <progress value={Math.min(done, total)} max={total} />
      </label>
      {!isStopped && <p class="small muted">{say.upkeep.elsewhere}</p>}
    </div>
  );
}

/** What is being made, read again with each step, whichever page makes it. */
function useShadow(): Shadow | null {
  const { store } = useDashboard();
  const [step, setStep] = useState(0);
  useEffect(() => watchUpkeep(store, () => setStep((before) => before + 1)), [store]);
  const state = useLoaded(() => readUpkeep(store), String(step));
  return state?.shadow ?? null;
}
