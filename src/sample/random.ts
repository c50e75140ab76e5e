/**
 * A stream of uniform numbers in the open interval (0, 1): xoroshiro64** (Blackman and Vigna 2018),
 * whose steps are 32-bit integer operations.
 */
export class Stream {
  #a = 1;
  #b = 1;

  start(a: number, b: number): this {
    this.#a = a | 0;
    this.#b = (a | b) === 0 ? 1 : b | 0;
    return this;
  }

  next(): number {
    const a = this.#a;
    const b = this.#b ^ a;
    const product = Math.imul(a, 0x9e3779bb);
    const result = Math.imul((product << 5) | (product >>> 27), 5);
    this.#a = ((a << 26) | (a >>> 6)) ^ b ^ (b << 9);
    this.#b = (b << 13) | (b >>> 19);
    return ((result >>> 0) + 0.5) / 4294967296;
  }
}

/**
 * All streams of one name. `at(customer, event)` starts the stream of that event from its numbers
 * alone, so that no draw depends on how many were made before: the order of generation, the size of
 * the company and what another finding does change nothing here. The stream that `at` returns is
 * the source's own and lives until the next `at`.
 */
export class Source {
  readonly #key: number;
  readonly #salt: number;
  readonly #stream = new Stream();

  constructor(seed: number, name: string) {
    this.#key = mix(hash(name) ^ mix(seed | 0));
    this.#salt = mix(this.#key + Math.floor(seed / 4294967296) + 0x51ed270b);
  }

  at(subject: number, event = 0): Stream {
    const first = mix(this.#key + Math.imul(subject, 0x9e3779b1));
    const a = mix(first ^ Math.imul(event + 1, 0x85ebca77));
    const b = mix(a + Math.imul(event, 0xc2b2ae3d) + (subject ^ this.#salt));
    return this.#stream.start(a, b);
  }
}

/** A bijection of 32-bit integers that spreads each bit over all (Wellons, triple32's short form). */
function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** FNV-1a over the name's UTF-16 units. */
function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h;
}
