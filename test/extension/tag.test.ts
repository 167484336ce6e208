import { describe, expect, it } from 'vitest';
import { tagOf } from '../../extension/tag.ts';

const CONNECTION = { collector: 'https://bell.example', inbox: 'linde' };

describe('tagOf', () => {
  it('is one script tag', () => {
    expect(tagOf(CONNECTION, 'BKEY', 'Café Linde')).toBe(
      '<script async src="https://bell.example/linde/counterbell.js" data-key="BKEY" data-name="Café Linde"></script>',
    );
  });

  it('keeps a name inside its quotes', () => {
    const name = '"><img src=x onerror=alert(1)> & Söhne';
    const page = new DOMParser().parseFromString(tagOf(CONNECTION, 'BKEY', name), 'text/html');
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelector('script')?.dataset['name']).toBe(name);
  });
});
