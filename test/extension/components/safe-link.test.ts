import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../extension/components/safe-link.ts';

describe('safeLink', () => {
  it.each([
    { address: 'https://tellall.example/linde', link: 'https://tellall.example/linde' },
    { address: 'javascript:alert(1)', link: null },
    { address: ' JavaScript:alert(1)', link: null },
    { address: 'data:text/html,<script>1</script>', link: null },
    { address: '/relative', link: null },
    { address: '', link: null },
    { address: null, link: null },
  ])('makes $link of $address', ({ address, link }) => {
    expect(safeLink(address)).toBe(link);
  });
});
