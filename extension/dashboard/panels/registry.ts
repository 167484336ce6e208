import type { Panel } from '../panel.ts';
import { alarms } from './alarms.tsx';
import { drivers } from './drivers.tsx';
import { feedback } from './feedback.tsx';
import { journey } from './journey.tsx';
import { overview } from './overview.tsx';
import { settings } from './settings.tsx';
import { sources } from './sources.tsx';
import { survey } from './survey.tsx';
import { themes } from './themes.tsx';
import { trend } from './trend.tsx';

/** The dashboard's places, in the order of the navigation; the first is where it opens. */
export const PANELS: readonly Panel[] = [
  overview,
  trend,
  feedback,
  themes,
  drivers,
  journey,
  alarms,
  survey,
  sources,
  settings,
];
