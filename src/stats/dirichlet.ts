/**
 * The NBD–Dirichlet model of repeat buying (Goodhardt, Ehrenberg and Chatfield 1984): people buy a
 * category at rates that are gamma distributed (mean M, shape K), and choose brands with
 * probabilities that are Dirichlet distributed (shares times S). S is small where people keep to a
 * brand and large where they take any.
 */
export interface Category {
  /** Purchases for each person, buyers or not. */
  readonly m: number;
  readonly k: number;
}

/** What the model expects of a brand. */
export interface Expected {
  readonly penetration: number;
  /** Purchases of the brand for each of its buyers. */
  readonly rate: number;
  /** The share of its buyers' purchases of the category that the brand gets. */
  readonly requirements: number;
}

/** No person is taken to buy more often in the period. */
const MOST = 20_000;

/**
 * The shape K of the purchase rates, from mean and penetration: 1 − b = (1 + M / K)^−K.
 * @returns NaN where people do not differ (1 − b not above e^−M), or nobody buys
 */
export function shapeOfRates(m: number, penetration: number): number {
  const nobody = 1 - penetration;
  if (!(m > 0 && penetration > 0 && nobody > Math.exp(-m))) return NaN;
  return root((k) => Math.exp(-k * Math.log1p(m / k)) - nobody, 1e-6, 1e6);
}

/** What the model expects of a brand with a share of the category's purchases. */
export function expectedOf({ m, k }: Category, s: number, share: number): Expected {
  let probability = Math.exp(-k * Math.log1p(m / k));
  let without = 1;
  let penetration = 0;
  let bought = 0;
  let rest = 1 - probability;
  for (let n = 1; n < MOST && rest > 1e-12; n++) {
    probability *= ((k + n - 1) / n) * (m / (k + m));
    rest -= probability;
    without *= (s * (1 - share) + n - 1) / (s + n - 1);
    penetration += probability * (1 - without);
    bought += n * probability * (1 - without);
  }
  return {
    penetration,
    rate: (share * m) / penetration,
    requirements: (share * m) / bought,
  };
}

/** The S at which the model expects a brand's penetration; NaN where none does. */
export const spreadOfBrand = (category: Category, share: number, penetration: number): number =>
  root((s) => expectedOf(category, s, share).penetration - penetration, 1e-3, 1e4);

/**
 * One S for all brands from their penetrations: the mean of the brands' own, weighted by share.
 * Brands for which there is none are left out.
 */
export function spreadByPenetration(
  category: Category,
  brands: readonly { readonly share: number; readonly penetration: number }[],
): number {
  let sum = 0;
  let weight = 0;
  for (const { share, penetration } of brands) {
    const s = spreadOfBrand(category, share, penetration);
    if (Number.isNaN(s)) continue;
    sum += share * s;
    weight += share;
  }
  return weight > 0 ? sum / weight : NaN;
}

/** So many people with so many purchases. */
export interface Tally {
  readonly purchases: number;
  readonly people: number;
}

/**
 * S by maximum likelihood: the Dirichlet-multinomial of each person's purchases over the brands, for
 * given shares, with the 95 % interval by the observed information on the scale of log S.
 * @param people by their purchases of the category
 * @param brands of each its share, and its buyers by their purchases of it
 * @returns NaN where nobody bought twice, or where people mix brands as if by lot
 */
export function spreadByLikelihood(
  people: readonly Tally[],
  brands: readonly { readonly share: number; readonly buyers: readonly Tally[] }[],
): { s: number; low: number; high: number } {
  const slope = (logS: number) => {
    const s = Math.exp(logS);
    let sum = 0;
    for (const row of people) sum -= row.people * steps(s, row.purchases);
    for (const { share, buyers } of brands) {
      for (const row of buyers) sum += share * row.people * steps(s * share, row.purchases);
    }
    return s * sum;
  };
  const logS = root(slope, Math.log(1e-3), Math.log(1e4));
  const h = 1e-4;
  const information = -(slope(logS + h) - slope(logS - h)) / (2 * h);
  const width = 1.959963985 / Math.sqrt(information);
  return { s: Math.exp(logS), low: Math.exp(logS - width), high: Math.exp(logS + width) };
}

/** The derivative of log Γ(a + n) − log Γ(a). */
function steps(a: number, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += 1 / (a + i);
  return sum;
}

/** Where a monotone function crosses zero between two ends, by halving; NaN where it does not. */
function root(f: (x: number) => number, from: number, to: number): number {
  const sign = Math.sign(f(from));
  if (!(sign * f(to) < 0)) return NaN;
  const logarithmic = from > 0;
  let [low, high] = [from, to];
  for (let i = 0; i < 80; i++) {
    const middle = logarithmic ? Math.sqrt(low * high) : (low + high) / 2;
    if (Math.sign(f(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
