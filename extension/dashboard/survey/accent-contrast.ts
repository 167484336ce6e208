/** The widget's own bounds, see host.css there: lightness in OKLCH of an accent on light and on dark paper. */
const DARKEST = { light: 0.5, dark: 0.74 } as const;
const INK = { light: '#ffffff', dark: '#1d1606' } as const;
const RADIX = 16;

type Triple = readonly [number, number, number];

/** How an owner's colour comes out. */
export interface Corrected {
  /** What the widget draws, `#rrggbb`. */
  readonly colour: string;
  /** WCAG contrast of the words on it, 1 to 21, of the colour as it was chosen and as it is drawn. */
  readonly before: number;
  readonly after: number;
  readonly isChanged: boolean;
}

/**
 * What the widget makes of an accent so that words on it can be read.
 *
 * @param accent - `#rrggbb`.
 * @param scheme - Light or dark paper.
 * @returns The colour that is drawn, with its contrast.
 * @source Ottosson 2020, "A perceptual color space for image processing" (OKLab); WCAG 2.2, 1.4.3 and "relative luminance".
 */
export function correctAccent(accent: string, scheme: 'light' | 'dark'): Corrected {
  const [l, a, b] = labOf(linearOf(accent));
  const bounded = scheme === 'light' ? Math.min(l, DARKEST.light) : Math.max(l, DARKEST.dark);
  const isChanged = Math.abs(bounded - l) > 1e-4;
  const colour = isChanged ? hexOf(rgbOf([bounded, a, b])) : accent.toLowerCase();
  const contrast = (one: string): number => contrastOf(one, INK[scheme]);
  return { colour, before: contrast(accent), after: contrast(colour), isChanged };
}

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05). */
function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = linearOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOf(colour: string): Triple {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), RADIX) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function hexOf(linear: Triple): string {
  const digits = linear.map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    const share = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(RADIX)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

function labOf([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

function rgbOf([l, a, b]: Triple): Triple {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}
