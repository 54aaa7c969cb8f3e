/** How colours are told apart, for the test of the palette. Colours are `#rrggbb`. */

/** Simulation of dichromatic vision in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const matrices = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

type Vision = keyof typeof matrices;
type Triple = readonly [number, number, number];

export const visions: readonly Vision[] = ['usual', 'protan', 'deutan', 'tritan'];

/** The contrast ratio of WCAG 2, 1 to 21. */
export function hexContrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The distance of two colours in OKLab (Ottosson 2020) as somebody with this vision sees them; black to white is 1. */
export function difference(a: string, b: string, vision: Vision): number {
  const [first, second] = [seen(a, vision), seen(b, vision)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

function linear(colour: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = (colour: string): number => {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const times = (m: readonly number[], [x, y, z]: Triple): Triple => {
  const row = (at: number) => (m[at] ?? 0) * x + (m[at + 1] ?? 0) * y + (m[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
};

const coneMatrix = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
  0.6299787005,
];

const labMatrix = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
  -0.808675766,
];

function seen(colour: string, vision: Vision): Triple {
  const [red, green, blue] = times(matrices[vision], linear(colour));
  const inGamut = (value: number) => Math.min(1, Math.max(0, value));
  const [long, medium, short] = times(coneMatrix, [inGamut(red), inGamut(green), inGamut(blue)]);
  return times(labMatrix, [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)]);
}
