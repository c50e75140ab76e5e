/** What the notebook that is open is to the person, and what can be done with it as a whole. */
export interface Keeping {
  /** Of their own, a changed one of the page, or one as it came. */
  readonly copy: "own" | "changed" | null;
  reset(): Promise<void>;
  duplicate(): Promise<void>;
  delete(): Promise<void>;
}
