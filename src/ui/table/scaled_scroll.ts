/** Browsers draw nothing below some 17 million pixels, the smallest limit among them. */
export const TALLEST = 15_000_000;

/**
 * Where a long list stands. An element can only be so tall, so a longer list is scaled: a turn of
 * the wheel moves as far as ever, a pull at the scroll bar covers the whole.
 */
export class ScaledScroll {
  readonly #whole: number;
  readonly #view: number;
  #top = 0;
  #at = 0;

  /**
   * @param whole height of all rows
   * @param view height of what is seen at once
   */
  constructor(whole: number, view: number) {
    this.#whole = whole;
    this.#view = view;
  }

  /** The height of the element that is scrolled. */
  get height(): number {
    return Math.min(this.#whole, TALLEST);
  }

  get scaled(): boolean {
    return this.#whole > TALLEST;
  }

  /** The first pixel of the list that is seen. */
  get top(): number {
    return this.#top;
  }

  /** Where the element stands, in its own pixels. */
  get at(): number {
    return this.#at;
  }

  /** The element was scrolled: a little by a finger, far by its bar. */
  scrolled(at: number): void {
    const moved = at - this.#at;
    this.#at = at;
    if (!this.scaled) this.#top = at;
    else if (at <= 0 || at >= this.#room(this.height)) this.#top = this.#of(at);
    else if (Math.abs(moved) <= this.#view) this.#top = this.#within(this.#top + moved);
    else this.#top = this.#of(at);
  }

  /** Moves to a pixel of the list, and says where the element has to stand for it. */
  to(top: number): number {
    this.#top = this.#within(top);
    this.#at = this.scaled
      ? (this.#top / this.#room(this.#whole)) * this.#room(this.height)
      : this.#top;
    return this.#at;
  }

  #of(at: number): number {
    return this.#within((at / this.#room(this.height)) * this.#room(this.#whole));
  }

  #within(top: number): number {
    return Math.min(Math.max(0, top), this.#room(this.#whole));
  }

  #room(height: number): number {
    return Math.max(0, height - this.#view);
  }
}
