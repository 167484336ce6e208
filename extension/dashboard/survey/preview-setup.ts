import * as v from 'valibot';
import { surveySchema } from '../../../shared/feedback/survey.ts';

/** What the preview's frame says when it is there. */
export const PREVIEW_READY = 'counterbell-preview-ready';

/** What the preview's frame is told: a survey, and how to show it. */
export const previewSchema = v.object({
  survey: surveySchema,
  /** BCP 47 primary tag. */
  language: v.string(),
  scheme: v.picklist(['light', 'dark']),
  /** Closed shows the way in; open what it leads to; the others a place of the page. */
  shown: v.picklist(['closed', 'open', 'inline', 'page', 'kiosk']),
  inset: v.number(),
  /** What stands on the site's own button, where that is the only way in. */
  buttonWords: v.string(),
});
export type PreviewSetup = v.InferOutput<typeof previewSchema>;
