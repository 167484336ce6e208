import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { FileField } from '../../components/file-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords, type Words } from '../../components/words.ts';
import {
  forgetRecipe,
  recipeBlob,
  type TakeFailure,
  takeRecipes,
  taughtFieldsOf,
  taughtRecipes,
  type TaughtSite,
} from '../../taught-recipes.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Outcome } from './outcome.ts';

/**
 * The sites that the owner has taught: each may be saved as a file or forgotten, and files of others taken in.
 *
 * @returns A card.
 */
export function TaughtCard(): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { store } = useDashboard();
  const { outcome, run, isBusy } = useBusy<Outcome>();
  const [changes, setChanges] = useState(0);
  const sites = useLoaded(() => taughtRecipes(store), String(changes));
  const change = (work: () => Promise<Outcome>): void =>
    run(async () => {
      const came = await work();
      setChanges((before) => before + 1);
      return came;
    });
  return (
    <section class="card" id="taught-sites">
      <h2>{say.taughtSites.title}</h2>
      <p class="muted">{say.taughtSites.hint}</p>
      {sites?.length === 0 && <p class="small muted">{say.taughtSites.none}</p>}
      <ul class="plain-list">
        {sites?.map((site) => (
          <SiteLine
            key={site.id}
            site={site}
            isBusy={isBusy}
            onForget={() => change(() => forget(store, site, words))}
          />
        ))}
      </ul>
      {sites !== null && sites !== undefined && sites.length > 1 && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => give(sites, 'sites')}>
            {say.taughtSites.shareAll}
          </button>
        </div>
      )}
      <FileField
        id="take-recipes"
        label={say.taughtSites.take}
        hint={say.taughtSites.takeHint}
        accept=".json,application/json"
        isSingle
        onFiles={([file]) => {
          if (file !== undefined) change(() => take(store, file, words));
        }}
      />
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </section>
  );
}

interface SiteLineProps {
  readonly site: TaughtSite;
  readonly isBusy: boolean;
  readonly onForget: () => void;
}

function SiteLine({ site, isBusy, onForget }: SiteLineProps): JSX.Element {
  const { say, format } = useWords();
  const fields = taughtFieldsOf(site).map((field) => say.teaching.fields[field]);
  const isNamed = site.name !== site.id;
  return (
    <li class="row">
      <span>
        <b dir="auto">{site.name}</b> {isNamed && <span class="muted">{site.id}</span>}
        <br />
        <span class="small muted">
          {say.taughtSites.line(format.list(fields))}
          {site.provenOn === 'unproven' && ` (${say.taughtSites.shared})`}
        </span>
      </span>
      <span class="buttons">
        <button
          type="button"
          class="button small"
          aria-label={say.taughtSites.share(site.name)}
          onClick={() => give([site], site.id)}
        >
          {say.taughtSites.shareShort}
        </button>
        <button
          type="button"
          class="button small"
          disabled={isBusy}
          aria-label={say.taughtSites.forget(site.name)}
          onClick={onForget}
        >
          {say.taughtSites.forgetShort}
        </button>
      </span>
    </li>
  );
}

function give(sites: readonly TaughtSite[], name: string): void {
  download(recipeBlob(sites), `counterbell-${name}.json`);
}

async function forget(
  store: ReturnType<typeof useDashboard>['store'],
  { id, name }: TaughtSite,
  { say }: Words,
): Promise<Outcome> {
  const forgotten = await forgetRecipe(store, id);
  return forgotten.ok
    ? { tone: 'good', words: say.taughtSites.forgotten(name) }
    : { tone: 'bad', words: say.frame.writeFailures[forgotten.failure] };
}

async function take(
  store: ReturnType<typeof useDashboard>['store'],
  file: File,
  words: Words,
): Promise<Outcome> {
  const taken = await takeRecipes(store, file);
  if (!taken.ok) return { tone: 'bad', words: failureWords(taken.failure, words) };
  const { taughtSites } = words.say;
  const namesOf = (sites: readonly TaughtSite[]): string =>
    words.format.list(sites.map(({ name }) => name));
  const { replaced } = taken.value;
  const said = [
    taughtSites.taken(namesOf(taken.value.taken)),
    ...(replaced.length === 0 ? [] : [taughtSites.replaced(namesOf(replaced))]),
  ];
  return { tone: 'good', words: said.join(' ') };
}

function failureWords({ code, where }: TakeFailure, { say }: Words): string {
  if (code === 'quota-full' || code === 'unavailable') return say.frame.writeFailures[code];
  const problem = say.taughtSites.problems[code];
  return typeof problem === 'string' ? problem : problem(where);
}
