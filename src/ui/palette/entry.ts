export type EntryKind = "command" | "notebook" | "place" | "relation";

/** Something that can be found and done. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** What else it is known by, shown beside it. */
  readonly hint?: string | undefined;
  /** The key that does it without the palette. */
  readonly key?: string | undefined;
  run(): void;
}
