import { describe, expect, it } from 'vitest';
import {
  FAILURE_WORDS,
  failureSentence,
  PROBLEM_WORDS,
  problemSentence,
} from '../../../extension/importers/messages.ts';

describe('failureSentence', () => {
  it('names the file, the line and what stood there', () => {
    const failure = { code: 'broken-json', line: 12, found: 'oops' } as const;
    expect(failureSentence(failure, 'a.json')).toBe(
      'a.json breaks off at line 12, at "oops", before its first whole entry: nothing was kept; export it again and import the new file.',
    );
  });

  it('says "nothing" where a file names nothing', () => {
    const failure = { code: 'no-usable-column', line: null, found: '' } as const;
    expect(failureSentence(failure, 'a.json')).toContain('(line 1 names: nothing)');
  });

  it.each(Object.entries(FAILURE_WORDS))('is one sentence for %s', (_, words) => {
    expect(words).toMatch(/^[a-z][^!\n]*[^.!]\.$/);
    expect(words).toContain('nothing was kept');
  });
});

describe('problemSentence', () => {
  it('names the file, the line and the raw value', () => {
    const problem = { code: 'unreadable-date', line: 3, found: 'someday' } as const;
    expect(problemSentence(problem, 'a.csv')).toBe(
      'a.csv, line 3: "someday" is not a date that can be read; the row was kept without it.',
    );
  });

  it('begins with the line where the file stands above already', () => {
    const problem = { code: 'unreadable-date', line: 3, found: 'someday' } as const;
    expect(problemSentence(problem, '')).toMatch(/^Line 3: "someday"/);
    expect(problemSentence({ ...problem, place: 'Sheet1' }, '')).toMatch(/^Sheet1, line 3: /);
    expect(problemSentence({ code: 'files-passed-over', line: 1, found: '4' }, '')).toMatch(/^4 /);
  });

  it.each(Object.entries(PROBLEM_WORDS))('is one sentence for %s', (_, words) => {
    expect(words).toMatch(/^[^!\n]*[^.!]\.$/);
  });
});
