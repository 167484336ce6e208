import { forInbox, forOwner } from './access.ts';
import { addToken } from './calls/add-token.ts';
import { changeKey } from './calls/change-key.ts';
import { forgetFeedback } from './calls/forget-feedback.ts';
import { keepFeedback } from './calls/keep-feedback.ts';
import { listFeedback } from './calls/list-feedback.ts';
import { pair } from './calls/pair.ts';
import { publishSurvey } from './calls/publish-survey.ts';
import { readSurvey } from './calls/read-survey.ts';
import { receiveForm } from './calls/receive-form.ts';
import { revokeTokens } from './calls/revoke-tokens.ts';
import { sendWidgetFile } from './calls/send-widget-file.ts';
import { showHealth } from './calls/show-health.ts';
import { showForm } from './calls/show-form.ts';
import { showMetrics } from './calls/show-metrics.ts';
import type { Route } from './route.ts';

/** Every call that a collector answers: one line here, one file in calls/. */
export const ROUTES: readonly Route[] = [
  { method: 'POST', path: '/v1/pair', answer: pair },
  { method: 'POST', path: '/v1/inboxes/{inbox}/feedback', answer: forInbox(keepFeedback) },
  { method: 'GET', path: '/v1/inboxes/{inbox}/feedback', answer: forOwner(listFeedback) },
  { method: 'DELETE', path: '/v1/inboxes/{inbox}/feedback', answer: forOwner(forgetFeedback) },
  { method: 'GET', path: '/v1/inboxes/{inbox}/survey', answer: forInbox(readSurvey) },
  { method: 'PUT', path: '/v1/inboxes/{inbox}/survey', answer: forOwner(publishSurvey) },
  { method: 'PUT', path: '/v1/inboxes/{inbox}/key', answer: forOwner(changeKey) },
  { method: 'POST', path: '/v1/inboxes/{inbox}/tokens', answer: forOwner(addToken) },
  { method: 'DELETE', path: '/v1/inboxes/{inbox}/tokens', answer: forOwner(revokeTokens) },
  { method: 'GET', path: '/healthz', answer: showHealth },
  { method: 'GET', path: '/metrics', answer: showMetrics },
  { method: 'GET', path: '/{inbox}', answer: showForm },
  { method: 'POST', path: '/{inbox}', answer: receiveForm },
  { method: 'GET', path: '/{inbox}/{file}', answer: forInbox(sendWidgetFile) },
];
