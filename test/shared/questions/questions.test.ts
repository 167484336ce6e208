import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { submissionSchema } from '../../../shared/feedback/submission.ts';
import { ces } from '../../../shared/questions/ces.ts';
import { comment } from '../../../shared/questions/comment.ts';
import { contact } from '../../../shared/questions/contact.ts';
import { csat } from '../../../shared/questions/csat.ts';
import { nps } from '../../../shared/questions/nps.ts';
import { fail, succeed } from '../../../shared/result.ts';

const SUBMISSION = {
  v: 1,
  id: '7d444840-9dc0-41d0-a1f2-1c5e2f0d9a11',
  answers: {},
  contact: null,
  mayContact: false,
  touchpoint: null,
  language: null,
  writtenAt: '2026-01-05T09:30:00Z',
};

describe.each([
  { question: nps, least: 0, greatest: 10 },
  { question: csat, least: 1, greatest: 5 },
  { question: ces, least: 1, greatest: 7 },
])('$question.id', ({ question, least, greatest }) => {
  it('takes every choice, as a number or as digits of a plain form', () => {
    for (let choice = least; choice <= greatest; choice += 1) {
      expect(question.parse(choice)).toEqual(succeed(choice));
      expect(question.parse(String(choice))).toEqual(succeed(choice));
    }
  });

  it('declares its range', () => {
    expect(question.range).toEqual([least, greatest]);
  });

  it.each([least - 1, greatest + 1, 2.5, Infinity, 999])('has no choice %d', (answer) => {
    expect(question.parse(answer)).toEqual(fail('out-of-range'));
  });

  it.each([null, undefined, '', ' ', 'three', '-1', '1e0', [3], { value: 3 }, true, NaN])(
    'does not take %j',
    (answer) => {
      expect(question.parse(answer)).toEqual(fail('wrong-type'));
    },
  );
});

describe('comment', () => {
  it('takes words, without blanks around them', () => {
    expect(comment.parse('  Good bread.\r\nSlow queue.\n')).toEqual(
      succeed('Good bread.\nSlow queue.'),
    );
  });

  it('takes no other type', () => {
    expect(comment.parse(5)).toEqual(fail('wrong-type'));
  });

  it('takes exactly as much as a submission carries', () => {
    const longest = 'a'.repeat(10_000);
    expect(comment.parse(longest).ok).toBe(true);
    expect(comment.parse(`${longest}a`)).toEqual(fail('too-long'));
    expect(v.is(submissionSchema, { ...SUBMISSION, answers: { comment: longest } })).toBe(true);
    expect(v.is(submissionSchema, { ...SUBMISSION, answers: { comment: `${longest}a` } })).toBe(
      false,
    );
  });
});

describe('contact', () => {
  it('takes an address or a number, however it is written', () => {
    expect(contact.parse(' jo@example.org ')).toEqual(succeed('jo@example.org'));
    expect(contact.parse('0123 / 45 67 89')).toEqual(succeed('0123 / 45 67 89'));
  });

  it('takes exactly as much as a submission carries', () => {
    const longest = 'a'.repeat(300);
    expect(contact.parse(longest).ok).toBe(true);
    expect(contact.parse(`${longest}a`)).toEqual(fail('too-long'));
    expect(v.is(submissionSchema, { ...SUBMISSION, contact: longest })).toBe(true);
    expect(v.is(submissionSchema, { ...SUBMISSION, contact: `${longest}a` })).toBe(false);
  });
});
