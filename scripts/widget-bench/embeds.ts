/** Another maker's embed, as its own documentation says to put it on a page. */
export interface Embed {
  readonly name: string;
  /** Packages with exact versions, from npm. */
  readonly packages: readonly string[];
  /** The page's module; `ORIGIN` stands for the bench's own server, where the maker's would be. */
  readonly code: string;
  /** What its row does not show. */
  readonly note?: string;
}

const QUESTION = "{ type: 'rating', name: 'csat', title: 'How was your visit?' }";

/** Those that can be had from npm. */
export const EMBEDS: readonly Embed[] = [
  {
    name: 'SurveyJS',
    packages: ['survey-core@2.5.38', 'survey-js-ui@2.5.38'],
    code: `import { Model } from 'survey-core'; import 'survey-js-ui';
      const host = document.body.appendChild(document.createElement('div'));
      new Model({ elements: [${QUESTION}] }).render(host);`,
  },
  {
    name: 'PostHog',
    packages: ['posthog-js@1.449.2'],
    code: `import posthog from 'posthog-js'; posthog.init('phc_bench', { api_host: 'ORIGIN' });`,
  },
  {
    name: 'Sentry feedback',
    packages: ['@sentry/browser@11.12.0'],
    code: `import * as Sentry from '@sentry/browser';
      Sentry.init({ dsn: 'ORIGIN/1'.replace('//', '//key@'),
        integrations: [Sentry.feedbackIntegration({ colorScheme: 'system' })] });`,
  },
  {
    name: 'Typeform',
    packages: ['@typeform/embed@6.1.1'],
    code: `import { createPopover } from '@typeform/embed'; createPopover('bench');`,
  },
  {
    name: 'Formbricks (a stub)',
    note: 'npm has only what fetches the widget itself from the maker’s server; that one’s bytes are not in the row.',
    packages: ['@formbricks/js@5.1.0'],
    code: `import formbricks from '@formbricks/js';
      void formbricks.setup({ environmentId: 'bench', appUrl: 'ORIGIN' });`,
  },
];
