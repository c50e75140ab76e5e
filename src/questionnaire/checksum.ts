// A Reed–Solomon code over the field of 32 elements (Reed and Solomon 1960), with two checks: in up
// to 31 characters any two wrong ones are found, so every slip of one, and every swap of two.

/** The field's polynomial, x⁵ + x² + 1; 2 generates all its elements but 0. */
const FIELD = 0b100101;
export const LONGEST = 31;

function multiply(a: number, b: number): number {
  let product = 0;
  for (; b > 0; b >>= 1) {
    if (b & 1) product ^= a;
    a <<= 1;
    if (a > 31) a ^= FIELD;
  }
  return product;
}

/** The value at a point of the polynomial whose coefficients are the symbols. */
const valueAt = (point: number, symbols: readonly number[]) =>
  symbols.reduce((sum, symbol) => multiply(sum, point) ^ symbol, 0);

/** The two symbols to write behind the others, so that the whole is zero at 1 and at 2. */
export function checksOf(symbols: readonly number[]): readonly [number, number] {
  const sum = valueAt(1, [...symbols, 0, 0]);
  const weighted = valueAt(2, [...symbols, 0, 0]);
  // first + second = sum and 2·first + second = weighted, where adding is exclusive or.
  const first = Array.from({ length: 32 }, (_, i) => i).find(
    (element) => multiply(element, 3) === (sum ^ weighted),
  )!;
  return [first, sum ^ first];
}

/** Whether symbols with their checks are as they were written. */
export const isWhole = (symbols: readonly number[]): boolean =>
  valueAt(1, symbols) === 0 && valueAt(2, symbols) === 0;
