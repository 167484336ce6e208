import { describe, expect, it } from 'vitest';
import { coversSite, siteOf } from '../../extension/site-of.ts';

describe('siteOf', () => {
  it.each([
    { url: 'https://www.voices.example:8443/linde?a=1', pattern: 'https://www.voices.example/*' },
    { url: 'http://localhost:3000/', pattern: 'http://localhost/*' },
    { url: 'file:///home/linde.html', pattern: undefined },
    { url: 'about:blank', pattern: undefined },
    { url: 'nonsense', pattern: undefined },
  ])('finds $pattern for $url', ({ url, pattern }) => {
    expect(siteOf(url)?.pattern).toBe(pattern);
  });
});

describe('coversSite', () => {
  it.each([
    { allowed: 'https://voices.example/*', covers: true },
    { allowed: '*://voices.example/*', covers: true },
    { allowed: '*://*.voices.example/*', covers: true },
    { allowed: '*://*.example/*', covers: true },
    { allowed: '*://*/*', covers: true },
    { allowed: '<all_urls>', covers: true },
    { allowed: 'http://voices.example/*', covers: false },
    { allowed: 'https://www.voices.example/*', covers: false },
    { allowed: 'https://other-voices.example/*', covers: false },
    { allowed: '*://*.ces.example/*', covers: false },
  ])('says $covers of $allowed', ({ allowed, covers }) => {
    expect(coversSite(['https://elsewhere.example/*', allowed], 'https://voices.example/*')).toBe(
      covers,
    );
  });
});
