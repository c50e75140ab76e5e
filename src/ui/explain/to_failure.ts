/** What can be told of an error that a session throws. */
export interface Told extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The failure that an error is; anything else is thrown on. */
export function toFailure(error: unknown): Told {
  if (error instanceof Error && error.name === "Failure") return error as Told;
  throw error;
}
