import { expect, it } from "vitest";
import { Failure } from "../../src/engine/failure.ts";
import type { CellState } from "../../src/notebook/cell_state.ts";
import { announcement } from "../../src/ui/announcing.ts";
import { englishWords } from "../../src/words/words.ts";

const words = englishWords();
const done = (rows: number) => ({ status: "done", from: { built: { rows } } }) as CellState;
const states = (of: Record<string, CellState>) => new Map(Object.entries(of));

it("a result is said with its rows, once", () => {
  const now = states({ levels: done(4), other: { status: "waiting" } });
  expect(announcement(words, new Map(), now)).toBe("levels: done, 4 rows");
  expect(announcement(words, now, now)).toBe("");
});

it("many results are counted, failures are named with their reason", () => {
  const many = states(Object.fromEntries([..."abcd"].map((id) => [id, done(1)])));
  expect(announcement(words, new Map(), many)).toBe("4 cells are up to date");
  const failure = new Failure("sql_syntax", { message: "syntax error at end of input" });
  const wrong = states({
    levels: { status: "failed", failure },
    chart: { status: "blocked", blockedBy: "levels" },
  });
  expect(announcement(words, new Map(), wrong)).toMatch(
    /^levels failed: The query breaks off.*\. chart waits for levels, which failed$/,
  );
});
