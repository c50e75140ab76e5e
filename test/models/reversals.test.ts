import { describe, expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";
import { sale } from "./rows.ts";
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

  it("notices that a supplier looks late because of whom it serves, and a driver that turns", async () => {
    // Brand x serves the far region more, and is the better one in either.
    const delivered = (brand: string, region: string, n: number, late: number) =>
      Array.from({ length: n }, (_, at) =>
        sale(region, "2025-01-01", 1, {
          order_id: `${brand} ${region} ${at}`,
          brand,
          promised_at: "2025-01-05",
          delivered_at: at < late ? "2025-01-09" : "2025-01-05",
        }),
      );
    // Sixty of a hundred judge well with trust as without; in S half against none, in T all against three in four.
    const trusting = ["S", "T"].flatMap((segment, s) =>
      Array.from({ length: 100 }, (_, at) => {
        const [trust, good] = s === 0 ? [at < 80, at < 40] : [at < 20, at < 20 || at < 80];
        const customer_id = `${segment} ${at}`;
        return {
          customer: { customer_id, segment },
          surveys: [
            said(customer_id, "2025-01-01", "irrational", "trust", trust ? 8 : 2),
            said(customer_id, "2025-01-01", "commitment", "commitment", good ? 8 : 2),
          ],
        };
      }),
    );
    const found = toRows(
      await given(
        {
          orders: [
            ...delivered("x", "far", 200, 80),
            ...delivered("x", "near", 50, 2),
            ...delivered("y", "far", 50, 35),
            ...delivered("y", "near", 200, 30),
          ],
          customers: [
            ...["far", "near"].map((region) => ({ customer_id: region, region })),
            ...trusting.map(({ customer }) => customer),
          ],
          surveys: trusting.flatMap(({ surveys }) => surveys),
        },
        { params: { as_of: "2025-02-01" } },
      ).columns("reversals"),
    );
    const of = (outcome: string, stratum: string) =>
      found.find((row) => row.outcome === outcome && row.stratified_by === stratum && !row.mirrors);
    expect(of("on_time_in_full", "region")).toMatchObject({ compared_by: "brand", member: "y" });
    expect(of("on_time_in_full", "region")!.difference).toBeCloseTo(185 / 250 - 168 / 250, 9);
    expect(of("on_time_in_full", "region")!.adjusted).toBeCloseTo(-(0.3 + 0.11) / 2, 9);
    expect(of("judged_above_mean", "segment")).toMatchObject({ compared_by: "trust" });
    expect(of("judged_above_mean", "segment")!.verdict).toBe("hides");
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
