/**
 * `exp` and `log` from additions, multiplications and divisions alone. IEEE 754 fixes those to the
 * last bit, while engines are free in their own `Math.exp` and `Math.log`: so the same seed gives
 * the same bytes everywhere. Accurate to about 1e-15.
 */
const words = new Int32Array(2);
const double = new Float64Array(words.buffer);
const LN2_HIGH = 0.69314718036912381649;
const LN2_LOW = 1.90821492927058770002e-10;

export function exp(x: number): number {
  if (x < -700) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let i = 13; i > 0; i--) sum = 1 + (sum * r) / i;
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return sum * double[0]!;
}

/** Natural logarithm of a positive, normal number. */
export function log(x: number): number {
  double[0] = x;
  let exponent = (words[1]! >> 20) - 1023;
  words[1] = (words[1]! & 0xfffff) | (1023 << 20);
  let mantissa = double[0]!;
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let i = 21; i > 0; i -= 2) sum = sum * square + 1 / i;
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * sum);
}

export const power = (base: number, exponent: number): number => exp(exponent * log(base));
