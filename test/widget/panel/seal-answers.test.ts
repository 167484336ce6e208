import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { submissionSchema } from '../../../shared/feedback/submission.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { open } from '../../../shared/sealing/open.ts';
import type { Draft } from '../../../widget/panel/draft.ts';
import { type Filled, sealAnswers, submissionOf } from '../../../widget/panel/seal-answers.ts';
import { makeQuestion, makeSurvey } from './surveys.ts';

const AT = { touchpoint: '/menu', now: new Date('2026-03-04T10:20:30Z') };

describe('submissionOf', () => {
  it('trims texts and leaves empty ones out', () => {
    const filled = fill({ answers: { csat: 4, comment: '  Fine. \n' }, mayContact: false });
    expect(submissionOf(filled, AT)).toEqual({
      v: 1,
      id: filled.id,
      answers: { csat: 4, comment: 'Fine.' },
      contact: null,
      mayContact: false,
      touchpoint: '/menu',
      language: 'en',
      writtenAt: '2026-03-04T10:20:30.000Z',
    });
  });

  it.each([
    { what: 'with consent', mayContact: true, contact: 'guest@example.org' },
    { what: 'without consent', mayContact: false, contact: null },
  ])('takes a contact $what never for an answer', ({ mayContact, contact }) => {
    const answers = { csat: 4, contact: ' guest@example.org ' };
    const submission = submissionOf(fill({ answers, mayContact }), AT);
    expect(submission).toMatchObject({ contact, mayContact, answers: { csat: 4 } });
    expect(submission.answers).not.toHaveProperty('contact');
  });

  it('knows no consent without a contact', () => {
    const submission = submissionOf(fill({ answers: { csat: 4 }, mayContact: true }), AT);
    expect(submission).toMatchObject({ contact: null, mayContact: false });
  });

  it('says in which words a question was asked, answered or not', () => {
    const filled = fill({ answers: { csat: 4 }, mayContact: false });
    const questions = filled.questions.map((question) =>
      question.type === 'contact' ? question : { ...question, variants: [{ id: 'b' }] },
    );
    expect(submissionOf({ ...filled, questions }, AT).answers).toEqual({
      csat: 4,
      'wording.csat': 'b',
      'wording.comment': 'b',
    });
  });

  it('is valid with as many questions, wordings and properties as there can be', () => {
    const ids = Array.from({ length: 20 }, (_none, at) => `csat-${at}`);
    const filled: Filled = {
      ...fill({ answers: Object.fromEntries(ids.map((id) => [id, 5])), mayContact: false }),
      questions: ids.map((id) => makeQuestion('csat', { id, variants: [{ id: 'b' }] })),
      properties: Object.fromEntries(ids.map((id) => [id, true])),
    };
    const submission = submissionOf(filled, AT);
    expect(v.is(submissionSchema, submission)).toBe(true);
    expect(Object.keys(submission.answers)).toHaveLength(50);
    expect(submission.answers).toMatchObject({ 'csat-19': 5, 'wording.csat-19': 'b' });
  });

  it('is valid whatever was entered', () => {
    const answers = { csat: 1, comment: 'x'.repeat(10_000), contact: '7'.repeat(1000) };
    const at = { ...AT, touchpoint: '/'.repeat(5000) };
    expect(v.is(submissionSchema, submissionOf(fill({ answers, mayContact: true }), at))).toBe(
      true,
    );
  });
});

describe('sealAnswers', () => {
  it('makes what the owner opens', async () => {
    const { publicKey, privateKey } = await makeKeyPair();
    const tag = { base: 'https://bell.example', inbox: 'linde-7f3a', key: publicKey };
    const filled = fill({ answers: { csat: 5, comment: 'Wonderful cake' }, mayContact: false });
    const opened = await open(await sealAnswers(filled, tag), privateKey);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        id: filled.id,
        answers: { csat: 5, comment: 'Wonderful cake' },
        touchpoint: location.pathname,
      },
    });
  });
});

function fill(draft: Draft): Filled {
  const { questions } = makeSurvey(['csat', 'comment', 'contact']);
  return { draft, questions, id: crypto.randomUUID(), language: 'en' };
}
