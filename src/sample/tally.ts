/**
 * What the generator knows of the company it makes, while it makes it: weighted sums by name, from
 * which the answer key is filled. Its size does not depend on the company's.
 */
export class Tally {
  readonly #sums = new Map<string, { sum: number; weight: number }>();

  add(name: string, value = 1, weight = 1): void {
    const found = this.#sums.get(name);
    if (found) {
      found.sum += value * weight;
      found.weight += weight;
    } else this.#sums.set(name, { sum: value * weight, weight });
  }

  /** The weighted mean of what was added under a name; NaN where nothing was. */
  mean(name: string): number {
    const found = this.#sums.get(name);
    return found ? found.sum / found.weight : NaN;
  }

  total(name: string): number {
    return this.#sums.get(name)?.sum ?? 0;
  }

  /** How much was added under a name, in weight. */
  weight(name: string): number {
    return this.#sums.get(name)?.weight ?? 0;
  }

  /** One total over another. */
  ratio(above: string, below: string): number {
    return this.total(above) / this.total(below);
  }
}
