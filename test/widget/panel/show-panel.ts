import type { Survey } from '../../../shared/feedback/survey.ts';
import { en } from '../../../widget/locales/en.ts';
import { CounterBell } from '../../../widget/panel/counter-bell.ts';
import { defineCounterBell } from '../../../widget/panel/define.ts';
import type { Draft } from '../../../widget/panel/draft.ts';
import type { PanelSetup } from '../../../widget/panel/setup.ts';

/** A panel on the page, in English, and what it handed over. */
export interface ShownPanel {
  readonly panel: CounterBell;
  readonly delivered: Draft[];
}

/** Puts a panel on the page and shows it; `part` goes over its usual setup. */
export async function showPanel(
  survey: Survey,
  part: Partial<PanelSetup> = {},
): Promise<ShownPanel> {
  defineCounterBell();
  const delivered: Draft[] = [];
  const panel = new CounterBell();
  panel.setup = {
    survey,
    messages: en,
    name: survey.businessName,
    prepare: () => undefined,
    deliver: async (draft) => void delivered.push(draft),
    ...part,
  };
  document.body.append(panel);
  await panel.show();
  return { panel, delivered };
}
