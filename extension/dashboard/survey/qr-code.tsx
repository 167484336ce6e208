import type { JSX } from 'preact';
import { encode } from 'uqr';

/** Modules of white around, which readers need. */
const QUIET = 4;

/** What the code says. */
export interface QrCodeProps {
  readonly text: string;
  /** Its name for who does not see it. */
  readonly label: string;
}

/**
 * A QR code, always dark on white: readers see no other.
 *
 * @param props - What it says.
 * @returns A picture that stays sharp at any size.
 * @source ISO/IEC 18004: error correction M, a quiet zone of four modules.
 */
export function QrCode({ text, label }: QrCodeProps): JSX.Element {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const whole = size + 2 * QUIET;
  return (
    <>
      <span class="unseen">{label}</span>
      <svg class="qr" viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`} aria-hidden="true">
        <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
        <path d={dark.join('')} fill="#000" shape-rendering="crispEdges" />
      </svg>
    </>
  );
}
