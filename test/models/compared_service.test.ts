import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { WAITS } from "./waits.ts";

describe("compared_service", () => {
  it("has the groups that are chosen, with the probability of their look", () =>
    given(WAITS, { params: { ...AS_OF.params, service_grouping: "tier" } }).gives(
      "compared_service",
      [
        { outcome: "wait_s", group_name: "gold", promised: 110, declared: true, p_holm: null },
        { outcome: "wait_s", group_name: "basic", promised: 320, declared: true },
      ],
    ));
});
