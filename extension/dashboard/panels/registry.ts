import type { Panel } from '../panel.ts';
import { alarms } from './alarms.tsx';
import { drivers } from './drivers.tsx';
import { feedback } from './feedback.tsx';
import { overview } from './overview.tsx';
import { settings } from './settings.tsx';
import { sources } from './sources.tsx';
import { themes } from './themes.tsx';

/** The dashboard's places, in the order of the navigation; the first is where it opens. */
export const PANELS: readonly Panel[] = [
  overview,
  feedback,
  themes,
  drivers,
  alarms,
  sources,
  settings,
];
