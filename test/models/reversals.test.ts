import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { REVERSED, talks } from "./talks.ts";

const judged = async (interactions: Parameters<typeof given>[0][string], params = {}) => {
  const found = toRows(await given({ interactions }, { params }).columns("reversals"));
  return found.filter(({ outcome }) => outcome === "first_contact_resolution");
};

describe("reversals", () => {
  it("notices a comparison that turns around within its subgroups, and shows both", async () => {
    const [chat, phone] = await judged(REVERSED);
    expect(chat).toMatchObject({ member: "chat", verdict: "reverses", mirrors: false, place: 1 });
    expect(chat?.difference).toBeCloseTo(402 / 500 - 365 / 500, 10);
    // Both subgroups weigh 80 by Mantel and Haenszel: −(0.07 + 0.175) / 2.
    expect(chat?.adjusted).toBeCloseTo(-0.1225, 10);
    expect(phone).toMatchObject({ member: "phone", mirrors: true });
    expect(phone?.adjusted).toBeCloseTo(0.1225, 10);
  });

  it("weighs subgroups by their size, or alike, where asked", async () => {
    const uneven = [...REVERSED, ...talks("chat", "advice", 600, 528)];
    const of = async (weights: string) => {
      const rows = await judged(uneven, { stratum_weights: weights });
      return rows.find(({ member }) => member === "phone")?.adjusted;
    };
    expect(await of("equal")).toBeCloseTo(0.1225, 10);
    expect(await of("size")).toBeCloseTo((1100 * 0.07 + 500 * 0.175) / 1600, 10);
  });

  it("holds where the subgroups say the same, and is silent on few cases", async () => {
    const same = [
      ...talks("phone", "advice", 100, 90),
      ...talks("phone", "request", 100, 80),
      ...talks("chat", "advice", 100, 70),
      ...talks("chat", "request", 100, 60),
    ];
    expect((await judged(same)).map(({ verdict }) => verdict)).toEqual(["holds", "holds"]);
    const few = await judged(same.filter((_, at) => at % 10 === 0));
    expect(few.map(({ verdict, difference }) => [verdict, difference])).toEqual([
      ["too_few", null],
      ["too_few", null],
    ]);
  });
});
