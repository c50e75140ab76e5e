import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

const answers = (
  component: string,
  items: number,
  score: number,
  max: number,
  people = 10,
  more: Row = {},
): Row[] =>
  Array.from({ length: people }, (_, i) =>
    Array.from({ length: items }, (_, k) => ({
      response_id: `r${i}`,
      respondent_id: `r${i}`,
      respondent_type: "manager",
      construct: component,
      item: `i${k}`,
      score,
      scale_min: 1,
      scale_max: max,
      ...more,
    })),
  ).flat();

describe("template_scores", () => {
  it("is the mean of items, and for the whole the mean of components", () =>
    given({
      surveys: [
        ...answers("mktor_customer", 6, 7, 7),
        ...answers("mktor_competitor", 4, 4, 7),
        ...answers("mktor_interfunctional", 5, 1, 7),
      ],
    }).gives("template_scores", [
      { template: "narver_slater", component: "mktor_competitor", score: 4, n: 10 },
      { component: "mktor_customer", score: 7 },
      { component: "mktor_interfunctional", score: 1 },
      { component: "whole", score: 4, n: 10 },
    ]));

  it("counts who answered two thirds of the items, and nothing under ten", () =>
    given({
      surveys: [
        ...answers("dfw_orientation", 6, 4, 5),
        ...answers("dfw_orientation", 5, 4, 5, 12, { respondent_type: "customer" }),
        ...answers("markor_generation", 6, 4, 5, 9),
      ],
    }).gives("template_scores", [
      {
        template: "deshpande_farley_webster",
        component: "dfw_orientation",
        respondent_type: "manager",
        score: 4,
        n: 10,
      },
      { template: "deshpande_farley_webster", component: "whole", score: 4 },
      {
        template: "kohli_jaworski_kumar",
        component: "markor_generation",
        n: 9,
        score: null,
        ci_low: null,
      },
    ]));

  it("turns selling for its own sake, and items that are marked", () =>
    given({
      surveys: [
        ...answers("soco_selling", 12, 2, 9),
        ...answers("soco_customer", 12, 2, 9, 10, { reverse: true }),
      ],
    }).gives("template_scores", [
      { component: "soco_customer", score: 8 },
      { component: "soco_selling", score: 8 },
      { component: "whole", score: 8 },
    ]));

  it("begins at the lowest point of a scale, and puts together what may be put together", () =>
    given({
      surveys: [
        ...["uwes_vigor", "uwes_dedication", "uwes_absorption"].flatMap((component) =>
          answers(component, 3, 4, 6, 10, { scale_min: 0, respondent_type: "employee" }),
        ),
        ...["tcm_affective", "tcm_continuance", "tcm_normative"].flatMap((component) =>
          answers(component, 6, 5, 7, 10, { respondent_type: "employee" }),
        ),
      ],
    }).gives("template_scores", [
      { component: "tcm_affective", respondent_type: "employee", score: 5, n: 10 },
      { component: "tcm_continuance", score: 5 },
      { component: "tcm_normative", score: 5 },
      { component: "uwes_absorption", score: 4 },
      { component: "uwes_dedication", score: 4 },
      { component: "uwes_vigor", score: 4 },
      { component: "whole", score: 4 },
    ]));
});
