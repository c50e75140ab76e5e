import { describe, expect, test } from "vitest";
import { orientationBranches } from "../../src/charts/orientation_branches.ts";
import { orientationProfile } from "../../src/charts/orientation_profile.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { LIGHT } from "../../src/charts/theme.ts";
import { columns, expectSnapshots, svg } from "./gallery.ts";
import { englishLabels, polishLabels, russianLabels } from "./labels.ts";

type Place = readonly [at: number | null, reach: number, n: number];

function row(
  dimension: string,
  believed: Place,
  said: Place,
  experienced: Place,
  recorded: Place,
  p_holm: number | null = 0.001,
) {
  const places = { believed, said, experienced, recorded };
  const evidence = Object.entries(places).flatMap(([kind, [at, reach, n]]) => [
    [kind, at],
    [`${kind}_low`, at === null ? null : at - reach],
    [`${kind}_high`, at === null ? null : at + reach],
    [`${kind}_n`, n],
  ]);
  const gap = believed[0] === null || experienced[0] === null ? null : believed[0] - experienced[0];
  return { dimension, ...Object.fromEntries(evidence), belief_gap: gap, p_holm };
}

const NONE: Place = [null, 0, 0];

/** Invented, near to what the simulated company shows; what is missing is missing in every way. */
const profile = [
  row("attention", [0.65, 0.09, 18], [0.42, 0.04, 84], [0.24, 0.11, 101], [0.23, 0.21, 144]),
  row("procedures", [0.46, 0.08, 18], [0.17, 0.04, 84], [-0.29, 0.12, 101], [-0.14, 0.09, 1033]),
  row("sales_strategy", [0.52, 0.1, 18], [0.34, 0.04, 84], [0.02, 0.12, 101], [0.45, 0.05, 20262]),
  row("mentality", [0.7, 0.08, 18], [0.44, 0.05, 84], [0.2, 0.09, 101], [0.37, 0.07, 1279]),
  row("attitude", [0.65, 0.09, 18], [0.41, 0.05, 84], [0.59, 0.1, 101], NONE, 0.34),
  row("goal", [0.52, 0.1, 18], [0.34, 0.05, 84], [0.11, 0.11, 101], [-0.25, 0.21, 218]),
  row("downturn", [0.63, 0.11, 18], [0.42, 0.05, 84], [null, 0, 7], [0, 0.59, 24], null),
];
const from = columns(profile);

describe("the orientation profile", () => {
  test("seven lines, four marks, and what is missing", () => {
    expectSnapshots(orientationProfile, { from });
    const drawn = svg(orientationProfile.draw({ from }, englishLabels, LIGHT, 900));
    expect(drawn).toContain("no records");
    expect(drawn).toContain("too few answers (7)");
  });

  test("a kind of evidence that no line has is told once, in the legend", () => {
    const outside = columns(
      profile.map(({ dimension, ...each }) => ({
        ...each,
        ...row(dimension, NONE, NONE, [0.1, 0.1, 30], NONE, null),
      })),
    );
    const drawn = svg(orientationProfile.draw({ from: outside }, englishLabels, LIGHT, 900));
    expect(drawn).not.toContain("not asked");
    const labels = orientationProfile.legend({ from: outside }, englishLabels, LIGHT, 900);
    expect(labels.map(({ label }) => label)).toEqual([
      "managers: not asked, or too few",
      "staff: not asked, or too few",
      "experienced by customers",
      "records: nothing that counts",
    ]);
  });

  test("marks are read from top to bottom, missing ones among them", () => {
    const marks = orientationProfile.marks({ from }, englishLabels);
    expect(marks).toHaveLength(28);
    expect(marks[0]).toMatchObject({ title: "Attention: Believed by managers", at: { x: 0.65 } });
    expect(marks[19]?.facts).toEqual([["Place from −1 to +1", "no records"]]);
  });

  test("the foot counts everybody who was asked, and every recorded case", () => {
    expect(orientationProfile.foot({ from })).toEqual({
      counts: [{ n: 101, unit: "customers" }],
      notes: [
        { key: "managers_asked", values: { n: 18 } },
        { key: "staff_asked", values: { n: 84 } },
        { key: "cases_recorded", values: { n: 22_960 } },
      ],
    });
  });
});

describe("the finding of an orientation profile", () => {
  const says = (rows: readonly Readonly<Record<string, unknown>>[], labels = englishLabels) =>
    findingSentence(orientationProfile, { from: columns(rows) }, labels);

  test("counts the lines that are clear of chance, and names the widest", () => {
    expect(says(profile)).toBe(
      "Managers place the company nearer to its customers than customers do, on 5 lines of 6; furthest apart – Systems and procedures",
    );
    expect(says(profile.slice(0, 4), russianLabels)).toBe(
      "Руководители на каждой линии ставят компанию ближе к клиенту, чем сами клиенты; дальше всего расходятся – Системы и процедуры",
    );
    expect(says(profile.slice(0, 4), polishLabels)).toBe(
      "Na każdej linii kierownictwo stawia firmę bliżej klientów niż sami klienci; najdalej od siebie – Systemy i procedury",
    );
  });

  test("says so where belief and experience agree, or the other way round", () => {
    expect(says([profile[4]!])).toMatch(/^Managers and customers place the company alike/);
    const modest = row("goal", [-0.2, 0.1, 20], NONE, [0.4, 0.1, 100], NONE);
    expect(says([modest])).toMatch(/^Customers place the company nearer to themselves/);
  });

  test("without managers names customers' extremes only beyond chance", () => {
    const asked = (dimension: string, at: number) =>
      row(dimension, NONE, NONE, [at, 0.1, 60], NONE, null);
    expect(says([asked("attention", 0.5), asked("goal", 0), asked("attitude", 0.1)])).toBe(
      "What customers experience is nearest to them in – Attention, furthest in – Goal",
    );
    expect(says([asked("attention", 0.12), asked("goal", 0.08), asked("attitude", 0.1)])).toMatch(
      /no more than chance/,
    );
  });

  test("says from which side alone the company was seen", () => {
    const believed = row("goal", [0.3, 0.1, 20], NONE, NONE, NONE, null);
    expect(says([believed])).toMatch(/^Seen from inside alone/);
    const recorded = row("goal", NONE, NONE, NONE, [0.3, 0.1, 20], null);
    expect(says([recorded])).toMatch(/^The records speak alone/);
    const few = row("goal", NONE, NONE, [null, 0, 7], NONE, null);
    expect(orientationProfile.finding({ from: columns([few]) })).toMatchObject({
      key: "too_few",
      values: { n: 7 },
    });
  });
});

describe("the same, branch by branch", () => {
  const branch = (name: string, experienced: Place, recorded: Place = NONE) =>
    row(name, NONE, NONE, experienced, recorded, null);
  const says = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    findingSentence(orientationBranches, { from: columns(rows) }, englishLabels);

  test("draws branches without poles of their own", () => {
    const rows = [
      branch("Leeds 1", [0.2, 0.1, 15], [0.24, 0.09, 2461]),
      branch("Norwich 1", [null, 0, 6], [0.1, 0.1, 1722]),
    ];
    expectSnapshots(orientationBranches, { from: columns(rows) });
    expect(says(rows)).toMatch(/^Too few customers answered/);
  });

  test("says whether they differ, and never which is the best", () => {
    const far = [branch("A", [0.6, 0.1, 50]), branch("B", [0.1, 0.1, 50])];
    expect(says(far)).toMatch(/differs between branches by more than chance \(2 branches/);
    const near = [branch("A", [0.16, 0.1, 50]), branch("B", [0.1, 0.1, 50])];
    expect(says(near)).toMatch(/no more than chance/);
  });
});
