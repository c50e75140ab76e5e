import { afterEach, expect, it, vi } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { encode } from "../../src/questionnaire/code.ts";
import { surveyRows } from "../../src/questionnaire/rows.ts";
import { answerSources } from "../../src/ui/collecting/answer_sources.ts";
import { type Arrival, receive } from "../../src/ui/collecting/arrival.ts";
import { Collecting } from "../../src/ui/collecting/collecting.svelte.ts";
import { type Tally, tallyRows } from "../../src/ui/collecting/tally.ts";
import { startStore } from "../intake/harness.ts";

const AT = { at: "2026-03-01T10:00:00", unit: "Shop" };
const response = (id: string) =>
  ({ questionnaire: "company", id, answers: { attention: -3, incident: 1, told: 7 } }) as const;
const code = (id: string) => encode(response(id));
const taken = (id: string): Arrival => ({ kind: "taken", response: response(id), ...AT });
const NOTHING = { surveys: new Set<string>(), interactions: new Set<string>() };

it("codes are taken once however they are written, and damaged ones are refused with the reason", () => {
  const first = code("ABCDE");
  const swapped = first.replace(/^(.)(.)/, "$2$1");
  const { arrivals, repeated } = receive(
    [first, first.toLowerCase().replaceAll("-", " "), swapped, code("FGHJK"), swapped, ""],
    new Set(["company-FGHJK"]),
    AT,
  );
  expect(repeated).toBe(3);
  expect(arrivals).toEqual([
    { kind: "taken", response: response("ABCDE"), ...AT },
    { kind: "refused", text: swapped, problem: { kind: "damaged" } },
  ]);
});

it("what is in a table already is not loaded into it again", async () => {
  const sources = answerSources(
    [taken("ABCDE"), taken("FGHJK"), { kind: "refused", text: "?", problem: { kind: "damaged" } }],
    { surveys: new Set(["company-ABCDE"]), interactions: new Set() },
    "answers",
  );
  expect(sources.map(({ mapping, refused }) => [mapping.table, refused])).toEqual([
    ["surveys", [{ reason: "damaged_code", text: "?", line: 5 }]],
    ["interactions", []],
  ]);
  const lines = (text: string) => text.trim().split("\n");
  const [answers, incidents] = await Promise.all(sources.map(({ file }) => file.text()));
  expect(lines(answers!).map((line) => line.split(",")[0])).toEqual([
    "response_id",
    ...Array.from({ length: 3 }, () => "company-FGHJK"),
  ]);
  expect(lines(incidents!)).toHaveLength(3);
  expect(answerSources([], NOTHING, "answers")).toEqual([]);
});

it("refused codes are told of with incidents where the answers are there already", () => {
  const refused: Arrival = { kind: "refused", text: "?", problem: { kind: "damaged" } };
  const sources = answerSources(
    [taken("ABCDE"), refused],
    { ...NOTHING, surveys: new Set(["company-ABCDE"]) },
    "answers",
  );
  expect(sources.map(({ mapping, refused }) => [mapping.table, refused?.length])).toEqual([
    ["interactions", 1],
  ]);
});

it("a code that says only whom it is about is refused, since it makes no row", () => {
  const text = encode({ questionnaire: "company", id: "ABCDE", answers: { provider: 1 } });
  const { arrivals } = receive([text, text.toLowerCase()], new Set(), AT);
  expect(arrivals).toEqual([{ kind: "refused", text, problem: { kind: "unanswered" } }]);
  expect(answerSources([...arrivals, taken("FGHJK")], NOTHING, "a")[0]?.refused).toMatchObject([
    { reason: "unanswered_code", text },
  ]);
});

/** A browser's storage, which all tabs of this test share. */
function sharedStorage() {
  const held = new Map<string, string>();
  const storage = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
  };
  vi.stubGlobal("location", new URL("https://rungs.test/"));
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("sessionStorage", { getItem: () => null });
}
afterEach(() => void vi.unstubAllGlobals());

const tab = (engine: Promise<Engine> | null = null, asOf = "2026-03-02") =>
  new Collecting({
    running: () => null,
    open: () => engine ?? Promise.reject(new Error("none")),
    committed: () => Promise.resolve(),
    asOf: () => Promise.resolve(asOf),
    now: () => new Date("2026-03-01T10:00:00"),
  });
const ids = ({ arrivals }: Collecting) =>
  arrivals.map((one) => (one.kind === "taken" ? one.response.id : one.kind));

it("two tabs take nothing from each other, and what one takes back stays away", () => {
  sharedStorage();
  const [one, other] = [tab(), tab()];
  one.receive(code("ABCDE"));
  other.receive(code("FGHJK"));
  expect(ids(other)).toEqual(["ABCDE", "FGHJK"]);
  one.receive(code("MNPQR"));
  other.remove(one.arrivals[0]!);
  one.receive("?");
  expect(ids(one)).toEqual(["FGHJK", "MNPQR", "refused"]);
  expect(ids(tab())).toEqual(ids(one));
});

it("a browser that keeps nothing loses nothing of what the tab holds", () => {
  const only = tab();
  only.receive(code("ABCDE"));
  only.receive(code("FGHJK"));
  expect(ids(only)).toEqual(["ABCDE", "FGHJK"]);
});

it.each([true, false])(
  "what comes in during a load waits, and data that end with the page leave the codes (kept: %s)",
  async (kept) => {
    sharedStorage();
    const store = await startStore();
    try {
      const engine = new Proxy(store, {
        get: (of, name): unknown => (name === "kept" ? kept : Reflect.get(of, name)),
      });
      const collecting = tab(Promise.resolve(engine));
      collecting.receive(`${code("ABCDE")}\n?`);
      const loading = collecting.load();
      collecting.receive(code("FGHJK"));
      await loading;
      expect([collecting.failure, ids(collecting), collecting.held]).toEqual([null, ["FGHJK"], 1]);
      // The analyses read all of the day before they stand, and nothing of that day.
      expect(collecting.loaded?.late).toBe(null);
      const again = tab(Promise.resolve(store), "2026-03-01");
      expect(ids(again)).toEqual(kept ? ["FGHJK"] : ["ABCDE", "FGHJK"]);
      await again.load();
      expect([again.held, again.taken]).toEqual([2, 0]);
      expect(again.loaded?.late).toEqual({ asOf: "2026-03-01", readFrom: "2026-03-02" });
    } finally {
      await store.stop();
    }
  },
);

it("a tally counts each answer as somebody else's, so that nothing seems to hang together", () => {
  const tally: Tally = {
    questionnaire: "employees",
    id: "tally-ABCDE",
    common: { leads: 1 },
    counts: { attention: [2, 0, 0, 0, 0, 0, 1], reputation: [0, 0, 0, 0, 0, 0, 1] },
    ...AT,
  };
  const rows = tallyRows(tally);
  expect(rows.map(({ item, score }) => [item, score])).toEqual([
    ["attention", -3],
    ["attention", -3],
    ["attention", 3],
    ["reputation", 7],
  ]);
  expect(new Set(rows.map(({ respondent_id }) => respondent_id)).size).toBe(4);
  const one = { questionnaire: "employees", id: "x", answers: { leads: 1, attention: 3 } } as const;
  const [like] = surveyRows(one, AT);
  expect(rows[2]).toEqual({
    ...like,
    response_id: rows[2]?.response_id,
    respondent_id: rows[2]?.respondent_id,
  });
  expect(rows[2]).toMatchObject({ respondent_type: "manager", unit_id: "Shop" });
});
