import type { Session } from "../notebook/session.svelte.ts";

/** What came and stays when files are loaded: they take the place of a simulated company. */
export const held = (session: Session): readonly string[] =>
  session.simulated ? [] : [...session.filled];
