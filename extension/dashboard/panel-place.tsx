import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useWords } from '../components/words.ts';
import type { Panel, PanelView } from './panel.ts';
import { PANELS } from './panels/registry.ts';
import { useDashboard } from './state.ts';

/** What has been fetched, by `Panel.id`: from then on a panel is shown at once. */
const views = signal<Readonly<Record<string, PanelView>>>({});

/**
 * Fetches a panel's code; once is enough.
 *
 * @param panel - Any of the registry.
 * @returns What draws it.
 * @throws {TypeError} Where the code is not there: the extension was updated or removed under the open page.
 */
export async function fetchPanel(panel: Panel): Promise<PanelView> {
  const known = views.value[panel.id];
  if (known !== undefined) return known;
  const View = await panel.load();
  views.value = { ...views.value, [panel.id]: View };
  return View;
}

/**
 * Fetches every panel's code, in the order of the navigation, so that going from one to the next never waits.
 *
 * @throws {TypeError} Where code is not there; it is said when the owner goes there.
 */
export async function fetchPanels(): Promise<void> {
  // One after another: what the owner does meanwhile comes between.
  await PANELS.reduce<Promise<unknown>>(
    (before, panel) => before.then(() => fetchPanel(panel)),
    Promise.resolve(),
  );
}

/**
 * The panel that an address names.
 *
 * @param id - `Panel.id`, or anything else.
 * @returns The panel; the first where there is none of that name.
 */
export function panelNamed(id: string): Panel | undefined {
  return PANELS.find((panel) => panel.id === id) ?? PANELS[0];
}

/** Which panel. */
export interface PanelPlaceProps {
  readonly panel: Panel;
}

/**
 * A panel, as soon as its code is there.
 *
 * @param props - Which one.
 * @returns The panel; a word meanwhile, nothing where it cannot come, which the page says.
 */
export function PanelPlace({ panel }: PanelPlaceProps): JSX.Element | null {
  const { say } = useWords();
  const { isPartLost, partLost } = useDashboard();
  const View = views.value[panel.id];
  const isMissing = View === undefined;
  useLayoutEffect(() => {
    if (isMissing) fetchPanel(panel).catch(partLost);
  }, [panel, isMissing, partLost]);
  if (View !== undefined) return <View key={panel.id} />;
  return isPartLost.value ? null : <p class="muted">{say.frame.reading}</p>;
}
