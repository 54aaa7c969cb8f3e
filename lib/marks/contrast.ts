/** A colour's red, green and blue, each 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Relative luminance, 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The mix of two colours; `share` of `b`, 0 to 1. */
export const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  a.map((channel, index) => Math.round(channel + (b[index as 0 | 1 | 2] - channel) * share)) as unknown as Rgb;

/** The colour, moved towards black or white by as little as reaches the ratio on the background; black or white if nothing less does. */
export function withContrast(colour: Rgb, background: Rgb, ratio: number): Rgb {
  const black: Rgb = [0, 0, 0];
  const white: Rgb = [255, 255, 255];
  const end = contrast(black, background) > contrast(white, background) ? black : white;
  for (let share = 0; share < 1; share += 0.05) {
    const moved = mix(colour, end, share);
    if (contrast(moved, background) >= ratio) return moved;
  }
  return end;
}
