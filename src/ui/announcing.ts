import type { CellState } from "../notebook/cell_state.ts";
import type { Words } from "../words/words.ts";
import { plainFailure } from "./plain_failure.ts";

/** Beyond so many results at once their number is said, and not each. */
const EACH = 3;

/**
 * What happened to the cells of a notebook, for those who do not see it: results with their rows,
 * failures with their reason, or how many are up to date where they are many.
 */
export function announcement(
  words: Words,
  before: ReadonlyMap<string, CellState>,
  now: ReadonlyMap<string, CellState>,
): string {
  const changed = [...now].filter(([id, state]) => before.get(id) !== state);
  const done = changed.filter(([, { status }]) => status === "done");
  const said = changed.flatMap(([name, state]) => {
    if (state.status === "failed" && state.failure)
      return [words.say("live.failed", { name, message: plainFailure(words, state.failure) })];
    if (state.status === "blocked")
      return [words.say("live.blocked", { name, other: state.blockedBy })];
    return state.status === "cancelled" ? [words.say("live.cancelled", { name })] : [];
  });
  const results =
    done.length > EACH
      ? [words.say("live.many", { count: done.length })]
      : done.map(([name, { from }]) =>
          words.say("live.done", { name, rows: from?.built.rows ?? 0 }),
        );
  return [...results, ...said.slice(0, EACH)].join(". ");
}
