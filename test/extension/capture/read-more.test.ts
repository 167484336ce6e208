import { describe, expect, it } from 'vitest';
import { withoutReadMore } from '../../../extension/capture/read-more.ts';

describe('withoutReadMore', () => {
  it.each([
    'It was good… Read more',
    'It was good... See More',
    'It was good… Show Full Review This action will open a modal dialog.',
    'It was good… Mehr',
    'It was good… Mehr anzeigen',
    'It was good… En voir plus',
    'It was good… もっと見る',
    'It was good… 查看更多',
    'It was good… Показать полностью',
    'It was good... Lire la suite',
    'It was good… Leer más',
    'It was good … Ещё',
  ])('takes the link off "%s"', (text) => {
    expect(withoutReadMore(text)).toEqual({ text: 'It was good…', isCut: true });
  });

  it.each([
    'It was good…',
    'More of this, please.',
    'I cannot say more',
    'Ich könnte mehr… sagen',
    '... and then I left.',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(withoutReadMore(text)).toEqual({ text, isCut: false });
  });
});
