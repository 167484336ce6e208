import { describe, expect, it } from 'vitest';
import { sitePattern } from '../../../extension/dashboard/site-pattern.ts';

describe('sitePattern', () => {
  it.each([
    { typed: 'www.example.com', pattern: 'https://www.example.com/*' },
    { typed: ' https://Example.com/review/x?y ', pattern: 'https://example.com/*' },
    { typed: 'http://localhost:8787', pattern: 'http://localhost/*' },
    { typed: '', pattern: null },
    { typed: 'example', pattern: null },
    { typed: '*', pattern: null },
    { typed: '*.example.com', pattern: null },
    { typed: 'javascript:alert(1)', pattern: null },
    { typed: 'a b.c', pattern: null },
  ])('makes $pattern of "$typed"', ({ typed, pattern }) => {
    expect(sitePattern(typed)).toBe(pattern);
  });
});
