/** What went wrong, as a code with its values; `words/` has the sentence. */
export interface ToldFailure {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sql?: string | undefined;
}

/** Anything that was thrown, as something that can be told. */
export function told(error: unknown): ToldFailure {
  if (error instanceof Error && "code" in error && "values" in error)
    return error as Error & ToldFailure;
  return { code: "unknown", values: { code: "error", message: String(error) } };
}
