/** What the notebook that is open is to the person, and what can be done with it as a whole. */
export interface Keeping {
  /** Of their own, a changed one of the page, or one as it came. */
  readonly copy: "own" | "changed" | null;
  /** Whether the original is shown in the place of the changed copy. */
  readonly original: boolean;
  look(slug: string): Promise<void>;
  back(): Promise<void>;
  reset(): Promise<void>;
  duplicate(): Promise<void>;
  delete(): Promise<void>;
}
