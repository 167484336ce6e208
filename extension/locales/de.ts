import { alarms } from './de/alarms.ts';
import { allowing } from './de/allowing.ts';
import { captured, knownSites } from './de/captured.ts';
import { answer, common, item, sourceNames, survey, themes } from './de/common.ts';
import { customers } from './de/customers.ts';
import { drivers, health, measures, targets } from './de/drivers.ts';
import { importing, importNames } from './de/importing.ts';
import { collectorFailures, onboarding } from './de/onboarding.ts';
import { keys } from './de/keys.ts';
import { laterMetrics } from './de/measures.ts';
import { frame, metrics, overview, score } from './de/overview.ts';
import { list, settings, sources, themePanel } from './de/panels.ts';
import { parts } from './de/parts.ts';
import { sidePanel } from './de/side-panel.ts';
import { sureness } from './de/sureness.ts';
import { opening, taughtSites, teaching } from './de/teaching.ts';
import { ownThemes, phrases } from './de/themes.ts';
import { builder, lint } from './de/survey-builder.ts';
import { inspector, surveyRules } from './de/survey-rules.ts';
import { surveyPrint, surveyTag, trial } from './de/survey-tag.ts';
import { upkeep } from './de/upkeep.ts';
import {
  answers,
  bigList,
  chart,
  inFull,
  journey,
  looking,
  narrow,
  trendPanel,
} from './de/views.ts';
import type { Messages } from './messages.ts';

/** All words of the interface in German. */
export const de: Messages = {
  common,
  themes,
  sourceNames: { ...importNames, ...sourceNames },
  item,
  answer,
  survey,
  sidePanel,
  sureness,
  allowing,
  onboarding,
  collectorFailures,
  frame,
  parts,
  metrics: { ...metrics, ...laterMetrics },
  score,
  overview,
  list,
  themePanel,
  ownThemes,
  phrases,
  sources,
  importing,
  keys,
  settings,
  upkeep,
  alarms,
  drivers,
  health,
  targets,
  measures,
  builder,
  lint,
  surveyRules,
  inspector,
  surveyTag,
  surveyPrint,
  trial,
  answers,
  bigList,
  chart,
  inFull,
  captured,
  knownSites,
  journey,
  customers,
  looking,
  narrow,
  trendPanel,
  teaching,
  opening,
  taughtSites,
};
