import { alarms } from './en/alarms.ts';
import { allowing } from './en/allowing.ts';
import { captured, knownSites } from './en/captured.ts';
import { answer, common, item, sourceNames, survey, themes } from './en/common.ts';
import { customers } from './en/customers.ts';
import { drivers, health, measures, targets } from './en/drivers.ts';
import { importing, importNames } from './en/importing.ts';
import { collectorFailures, onboarding } from './en/onboarding.ts';
import { keys } from './en/keys.ts';
import { laterMetrics } from './en/measures.ts';
import { frame, metrics, overview, score } from './en/overview.ts';
import { list, settings, sources, themePanel } from './en/panels.ts';
import { parts } from './en/parts.ts';
import { sidePanel } from './en/side-panel.ts';
import { sureness } from './en/sureness.ts';
import { opening, taughtSites, teaching } from './en/teaching.ts';
import { ownThemes, phrases } from './en/themes.ts';
import { builder, lint } from './en/survey-builder.ts';
import { inspector, surveyRules } from './en/survey-rules.ts';
import { surveyPrint, surveyTag, trial } from './en/survey-tag.ts';
import { upkeep } from './en/upkeep.ts';
import {
  answers,
  bigList,
  chart,
  inFull,
  journey,
  looking,
  narrow,
  trendPanel,
} from './en/views.ts';

/** All words of the interface in English. */
export const en = {
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
