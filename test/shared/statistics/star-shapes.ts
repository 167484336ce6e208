/** How the stars of small businesses fall, one to five: invented, after the shapes that review sites show. */
export const STAR_SHAPES = [
  { name: 'many fives', shape: [0.04, 0.02, 0.05, 0.14, 0.75] },
  { name: 'nearly all fives', shape: [0.01, 0.01, 0.02, 0.06, 0.9] },
  { name: 'fives and some ones', shape: [0.12, 0.03, 0.05, 0.15, 0.65] },
  { name: 'fives and a few ones, little between', shape: [0.08, 0.01, 0.01, 0.05, 0.85] },
  { name: 'a shop of all sorts', shape: [0.1, 0.05, 0.08, 0.17, 0.6] },
  { name: 'loved or hated', shape: [0.3, 0.1, 0.1, 0.1, 0.4] },
  { name: 'middling', shape: [0.05, 0.15, 0.4, 0.3, 0.1] },
  { name: 'mostly bad', shape: [0.5, 0.2, 0.1, 0.1, 0.1] },
  { name: 'fours and fives', shape: [0.01, 0.03, 0.1, 0.4, 0.46] },
] as const;
