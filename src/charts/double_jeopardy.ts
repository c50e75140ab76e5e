import { dot, line, link, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow, roundTicks } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { flag, number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { textWidth } from "./text_width.ts";

/** Brands with enough buyers to be shown, the smallest expected penetration first. */
function brandsOf(data: FigureColumns) {
  return rows(data, {
    brand: text,
    is_own: flag,
    buyers: number,
    penetration: number,
    penetration_low: number,
    penetration_high: number,
    expected_penetration: number,
    rate: number,
    expected_rate: number,
    requirements: number,
    expected_requirements: number,
  })
    .filter(({ penetration, rate }) => Number.isFinite(penetration) && Number.isFinite(rate))
    .sort((a, b) => a.expected_penetration - b.expected_penetration);
}

type Brand = ReturnType<typeof brandsOf>[number];

/**
 * Brands by how many people buy them and how often these do, against the line on which a market
 * without loyalties of its own would lay them: small brands are bought by fewer, and by these less.
 */
export const doubleJeopardy: Figure = {
  name: "double_jeopardy",
  reads: [
    "brand",
    "is_own",
    "buyers",
    "penetration",
    "penetration_low",
    "penetration_high",
    "expected_penetration",
    "rate",
    "expected_rate",
    "requirements",
    "expected_requirements",
  ],

  draw({ from }, labels, theme, width) {
    const brands = brandsOf(from);
    const narrow = width < NARROW;
    const height = narrow ? 300 : 360;
    const [mostPeople, mostOften] = [
      most(brands, "penetration_high", "expected_penetration") * 1.06,
      most(brands, "rate", "expected_rate") * 1.14,
    ];
    const percent = (value: number) => labels.number(value, "percent");
    const fitted = brands.filter((brand) => Number.isFinite(brand.expected_rate));
    const color = (brand: Brand) => (brand.is_own ? theme.accent : theme.soft);
    const across = (brand: Brand) => 40 + (brand.penetration / mostPeople) * (width - 60);
    const down = (brand: Brand) => (1 - brand.rate / mostOften) * (height - 80);
    const shown = namesThatFit(brands, across, down, width);
    const names = PLACES.map(({ to, rise }) =>
      label(
        shown.filter(({ place }) => place.to === to && place.rise === rise),
        {
          x: ({ brand }) => brand.penetration,
          y: ({ brand }) => brand.rate,
          text: ({ brand }) => brand.brand,
          dx: to === "end" ? -AWAY : AWAY,
          dy: -rise,
          textAnchor: to,
          fill: ({ brand }: { brand: Brand }) => (brand.is_own ? theme.accent : theme.ink),
          fontSize: TEXT,
          fontWeight: 600,
          stroke: theme.paper,
          strokeWidth: 4,
        },
      ),
    );
    return {
      ...sheet(theme, width, height),
      marginTop: 30,
      marginBottom: 50,
      marginLeft: 40,
      marginRight: 20,
      x: { axis: null, domain: [0, mostPeople] },
      y: { axis: null, domain: [0, mostOften] },
      marks: [
        heights(roundTicks(mostOften), theme, (value) => labels.number(value, "decimal")),
        numbersBelow(roundTicks(mostPeople), theme, percent),
        line(fitted, {
          x: "expected_penetration",
          y: "expected_rate",
          stroke: theme.faint,
          strokeWidth: 1.5,
          strokeDasharray: "5,4",
        }),
        link(fitted, {
          x1: "expected_penetration",
          y1: "expected_rate",
          x2: "penetration",
          y2: "rate",
          stroke: theme.faint,
          strokeOpacity: 0.6,
        }),
        dot(fitted, {
          x: "expected_penetration",
          y: "expected_rate",
          r: 3.5,
          fill: theme.paper,
          stroke: theme.faint,
          strokeWidth: 1.5,
        }),
        link(brands, {
          x1: "penetration_low",
          x2: "penetration_high",
          y: "rate",
          stroke: color,
          strokeOpacity: 0.45,
          strokeWidth: 2,
        }),
        dot(brands, {
          x: "penetration",
          y: "rate",
          r: 5.5,
          fill: color,
          stroke: theme.paper,
          strokeWidth: 1.5,
        }),
        names,
        label([labels.text("figure.double_jeopardy.axis_y")], {
          frameAnchor: "top-left",
          dx: -36,
          dy: -14,
          textAnchor: "start",
          lineAnchor: "bottom",
          fill: theme.soft,
          fontSize: SMALL,
        }),
        nameBelow(labels.text("figure.double_jeopardy.axis_x"), theme),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const brands = brandsOf(from);
    if (from.length === 0) return { key: "nothing", values: {}, design };
    const own = brands.find((brand) => brand.is_own) ?? brands.at(-1);
    if (!own || own.buyers < FEW) {
      return { key: "too_few", values: { n: own?.buyers ?? 0 }, design };
    }
    const values = { brand: { code: own.brand }, share: own.penetration, rate: own.rate };
    if (!Number.isFinite(own.expected_penetration)) return { key: "observed", values, design };
    const expected = { ...values, expected: own.expected_penetration };
    if (own.expected_penetration < own.penetration_low) {
      return { key: "more_buyers", values: expected, design };
    }
    if (own.expected_penetration > own.penetration_high) {
      return { key: "fewer_buyers", values: expected, design };
    }
    return { key: "as_expected", values: expected, design };
  },

  marks({ from }, labels) {
    const percent = (value: number) => labels.number(value, "percent");
    const both = (value: number, expected: number, write: (value: number) => string) =>
      Number.isFinite(expected)
        ? labels.text("figure.double_jeopardy.both", {
            value: write(value),
            expected: write(expected),
          })
        : write(value);
    const decimal = (value: number) => labels.number(value, "decimal");
    return brandsOf(from).map((brand) => ({
      title: brand.brand,
      facts: [
        [
          labels.column("penetration"),
          estimate(brand.penetration, brand.penetration_low, brand.penetration_high, labels),
        ],
        [labels.column("expected_penetration"), percent(brand.expected_penetration)],
        [labels.column("rate"), both(brand.rate, brand.expected_rate, decimal)],
        [
          labels.column("requirements"),
          both(brand.requirements, brand.expected_requirements, percent),
        ],
      ],
      at: { x: brand.penetration, y: brand.rate },
    }));
  },

  legend({ from }, labels, theme) {
    const brands = brandsOf(from);
    if (brands.length === 0) return [];
    const own = labels.text("figure.double_jeopardy.legend.own");
    return [
      ...(brands.some((brand) => brand.is_own)
        ? [{ label: own, shape: "circle" as const, color: theme.accent }]
        : []),
      {
        label: labels.text("figure.double_jeopardy.legend.others"),
        shape: "circle",
        color: theme.soft,
      },
      {
        label: labels.text("figure.double_jeopardy.legend.expected"),
        shape: "dash",
        color: theme.faint,
      },
      { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
    ];
  },

  foot({ from }) {
    const shown = brandsOf(from);
    const hidden = from.length - shown.length;
    return {
      counts: [{ n: shown.length, unit: "rows" }],
      notes: hidden > 0 ? [{ key: "few_brands", values: { n: hidden } }] : [],
    };
  },
};

/** How far a name stands beside and above its dot. */
const AWAY = 9;
const PLACES = [
  { to: "start", rise: 11 },
  { to: "end", rise: 11 },
  { to: "start", rise: -13 },
  { to: "end", rise: -13 },
] as const;

interface Name {
  readonly brand: Brand;
  readonly place: (typeof PLACES)[number];
}

/**
 * The names that can be read, the own brand's before others: each above its dot or, where that
 * is taken or too narrow, below. A name without room is left to the marks and the table.
 */
function namesThatFit(
  brands: readonly Brand[],
  across: (brand: Brand) => number,
  down: (brand: Brand) => number,
  width: number,
): Name[] {
  const taken = brands.map((brand) => box(across(brand) - 6, across(brand) + 6, down(brand)));
  const placed: Name[] = [];
  const inTurn = brands.toSorted(
    (a, b) => Number(b.is_own) - Number(a.is_own) || b.buyers - a.buyers,
  );
  for (const brand of inTurn) {
    const long = textWidth(brand.brand, TEXT);
    for (const place of PLACES) {
      const from = place.to === "start" ? across(brand) + AWAY : across(brand) - AWAY - long;
      const own = box(from, from + long, down(brand) - place.rise);
      if (from < 40 || from + long > width - 4 || taken.some((other) => overlap(own, other)))
        continue;
      taken.push(own);
      placed.push({ brand, place });
      break;
    }
  }
  return placed;
}

const box = (left: number, right: number, middle: number) => ({
  left,
  right,
  top: middle - 8,
  bottom: middle + 8,
});

type Area = ReturnType<typeof box>;

const overlap = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const most = (brands: readonly Brand[], ...columns: (keyof Brand)[]): number =>
  Math.max(
    0.01,
    ...brands
      .flatMap((brand) => columns.map((name) => Number(brand[name])))
      .filter(Number.isFinite),
  );
