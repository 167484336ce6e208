import { describe, expect, it } from 'vitest';
import { builtInModel } from '../../../shared/sentiment/model/built-in.ts';
import { INPUTS } from '../../../shared/sentiment/evidence.ts';
import {
  judgeEvidence,
  NO_SENTIMENT,
  rounded,
  type Judge,
} from '../../../shared/sentiment/judge.ts';

/** One unit that looks at the first input alone; "between" is what is neither. */
const JUDGE: Judge = {
  means: zeros(INPUTS),
  deviations: zeros(INPUTS).map(() => 1),
  hidden: [[1, ...zeros(INPUTS)]],
  outputs: [2, 3, 2, 1, 1, 4, 4].map((weight, at) => [weight, [0, 2, 1, -1, -2, 1, -1][at] ?? 0]),
  certainty: {
    neg: [
      [0.5, 0.6],
      [1, 0.9],
    ],
    neu: [[0.5, 0.4]],
    pos: [
      [0.5, 0.7],
      [1, 1],
    ],
  },
};

describe('judgeEvidence', () => {
  it('gives more stars and a higher score the more the evidence is for praise', () => {
    const steps = Array.from({ length: 81 }, (_, at) => judged((at - 40) / 4));
    for (const [at, { score, stars }] of steps.entries()) {
      const before = steps[at - 1];
      expect(score).toBeGreaterThanOrEqual(before?.score ?? -1);
      expect(stars).toBeGreaterThanOrEqual(before?.stars ?? 1);
    }
    expect(steps[0]).toMatchObject({ label: 'neg', stars: 1 });
    expect(steps[40]).toMatchObject({ score: 0, label: 'neu' });
    expect(steps.at(-1)).toMatchObject({ label: 'pos', stars: 3 });
  });

  it('says how often such a label was right', () => {
    const { confidence } = judged(40);
    expect(confidence).toBeGreaterThan(0.95);
    expect(judged(0).confidence).toBe(0.4);
  });

  it('calls a text neither where score and label would contradict each other', () => {
    const divided: Judge = {
      ...JUDGE,
      outputs: JUDGE.outputs.map(([weight], at) => (at === 0 ? [-1, 0] : [weight ?? 0, 0])),
    };
    const { score, label } = judgeEvidence(divided, [3]);
    expect(score).toBeLessThan(0);
    expect(label).toBe('neu');
    expect(judgeEvidence(divided, [-3]).label).toBe('neu');
  });

  it('has a net in every pack of the product that tells a clear text', () => {
    const model = builtInModel();
    if (!model.ok) throw new Error(model.failure);
    for (const { judge } of model.value.values()) {
      const good = judgeEvidence(judge, [3, 3, 3, 0, 1.5, 1, 2, 1.5, 1.5, 1.5, 0.3, 1.3, 0, 1]);
      const bad = judgeEvidence(
        judge,
        [-3, -3, 0, -3, 1.5, -2, -1, -1.5, -1.5, -1.5, 0.3, 0, 1.3, 1],
      );
      expect([good.label, bad.label]).toEqual(['pos', 'neg']);
    }
  });
});

describe('NO_SENTIMENT', () => {
  it('expects no stars', () => {
    expect(NO_SENTIMENT).toEqual({ score: 0, label: 'neu', confidence: 0, stars: null });
  });
});

describe('rounded', () => {
  it('never gives a negative zero', () => {
    expect(Object.is(rounded(-0.00001), 0)).toBe(true);
  });
});

function judged(evidence: number): ReturnType<typeof judgeEvidence> {
  return judgeEvidence(JUDGE, [evidence]);
}

function zeros(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0);
}
