import { describe, expect, it } from 'vitest';
import { correctAccent } from '../../../../extension/dashboard/survey/accent-contrast.ts';

const COLOURS = ['#ffe600', '#93600f', '#000000', '#ffffff', '#00ff00', '#0000ff', '#c2185b'];
const SCHEMES = ['light', 'dark'] as const;
/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

describe('correctAccent', () => {
  it.each(COLOURS.flatMap((colour) => SCHEMES.map((scheme) => [colour, scheme] as const)))(
    'makes %s readable on %s paper, where the widget draws the same',
    async (colour, scheme) => {
      const corrected = correctAccent(colour, scheme);
      expect(corrected.after).toBeGreaterThanOrEqual(READABLE);
      expect(distance(corrected.colour, drawn(colour, scheme))).toBeLessThan(24);
    },
  );

  it('leaves alone what is readable', () => {
    expect(correctAccent('#7a4a00', 'light')).toMatchObject({
      colour: '#7a4a00',
      isChanged: false,
    });
  });

  it('says how unreadable it was', () => {
    const { before, isChanged } = correctAccent('#ffe600', 'light');
    expect(before).toBeLessThan(1.5);
    expect(isChanged).toBe(true);
  });
});

/** By the browser's own arithmetic, with the rule of the widget's style sheet. */
function drawn(colour: string, scheme: 'light' | 'dark'): readonly number[] {
  const bound = scheme === 'light' ? 'min(l, 0.5)' : 'max(l, 0.74)';
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return [];
  context.fillStyle = `oklch(from ${colour} ${bound} c h)`;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function distance(colour: string, channels: readonly number[]): number {
  const own = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...own.map((value, at) => Math.abs(value - (channels[at] ?? -999))));
}
