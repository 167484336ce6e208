import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { surveySchema } from '../../../shared/feedback/survey.ts';
import { SCALES, surveyOf } from '../../../extension/components/survey-form.tsx';

describe('surveyOf', () => {
  const choices = SCALES.flatMap((scale) =>
    [true, false].flatMap((comment) =>
      [true, false].map((contact) => ({ scale, comment, contact })),
    ),
  );

  it.each(choices)('is a valid survey for %o', ({ scale, comment, contact }) => {
    const survey = surveyOf('Café Linde', scale, { comment, contact });
    expect(v.parse(surveySchema, survey)).toEqual(survey);
    expect(survey.questions.map(({ type }) => type)).toEqual([
      scale,
      ...(comment ? ['comment'] : []),
      ...(contact ? ['contact'] : []),
    ]);
  });
});
