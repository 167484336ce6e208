import type { Panel } from '../panel.ts';
import { Overview } from './overview.tsx';

/** The dashboard's places, in the order of the navigation; the first is where it opens. */
export const PANELS: readonly Panel[] = [
  {
    id: 'overview',
    title: (say) => say.frame.panels.overview,
    isNarrowed: true,
    // It comes with the page, for it is what most openings show.
    load: () => Promise.resolve(Overview),
  },
  {
    id: 'trend',
    title: (say) => say.trendPanel.nav,
    isNarrowed: true,
    load: async () => (await import('./trend.tsx')).Trend,
  },
  {
    id: 'feedback',
    title: (say) => say.frame.panels.feedback,
    isNarrowed: true,
    load: async () => (await import('./feedback.tsx')).FeedbackPanel,
  },
  {
    id: 'themes',
    title: (say) => say.frame.panels.themes,
    isNarrowed: true,
    load: async () => (await import('./themes.tsx')).Themes,
  },
  {
    id: 'drivers',
    title: (say) => say.drivers.nav,
    isNarrowed: true,
    load: async () => (await import('./drivers.tsx')).Drivers,
  },
  {
    id: 'journey',
    title: (say) => say.journey.nav,
    isNarrowed: true,
    load: async () => (await import('./journey.tsx')).Journey,
  },
  {
    id: 'customers',
    title: (say) => say.customers.title,
    isNarrowed: false,
    load: async () => (await import('./customers.tsx')).Customers,
  },
  {
    id: 'alarms',
    title: (say) => say.alarms.nav,
    isNarrowed: false,
    load: async () => (await import('./alarms.tsx')).Alarms,
  },
  {
    id: 'survey',
    title: (say) => say.builder.nav,
    isNarrowed: false,
    load: async () => (await import('./survey.tsx')).SurveyPanel,
  },
  {
    id: 'sources',
    title: (say) => say.frame.panels.sources,
    isNarrowed: false,
    load: async () => (await import('./sources.tsx')).Sources,
  },
  {
    id: 'settings',
    title: (say) => say.frame.panels.settings,
    isNarrowed: false,
    load: async () => (await import('./settings.tsx')).Settings,
  },
];
