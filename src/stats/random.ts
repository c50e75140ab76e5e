/**
 * A seeded stream of numbers in [0, 1): the same seed gives the same stream everywhere.
 * sfc32 after Chris Doty-Humphrey's PractRand, seeded by twelve warm-up rounds. Its state is a typed
 * array, since browsers keep whole 32-bit numbers in variables as objects: three times slower.
 */
export function seededRandom(seed: number): () => number {
  const state = Int32Array.of(0, seed, 0x9e3779b9, 1);
  const next = () => {
    const [a, b, c, counter] = [state[0]!, state[1]!, state[2]!, state[3]!];
    const sum = (a + b + counter) | 0;
    state[3] = counter + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
