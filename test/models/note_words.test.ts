import { describe, it } from "vitest";
import { given } from "./harness.ts";

const note = (text: string, more = {}) => ({
  kind: "contact",
  happened_at: "2024-05-01 10:00",
  employee_id: "e",
  unit_id: "U1",
  text,
  ...more,
});
const ON = { params: { words_of_staff: true } };

describe("note_words", () => {
  it("counts notes of helping and of a burden in three languages, at the beginnings of words", () =>
    given(
      {
        interactions: [
          note("Glad to help, sent a new one."),
          note("Difficult   customer, again: apologised."),
          note("Клиентка опять жалуется! Извинились, ещё раз объяснили."),
          note("Przeprosiliśmy, klient zadowolony"),
          note("Klientka roszczeniowa", { employee_id: "f" }),
          note("unapologetic"),
          note("nothing of the kind"),
        ],
      },
      ON,
    ).gives("note_words", [
      { unit_id: "U1", employee_id: "e", noted_on: "2024-05-01", notes_for: 4, notes_against: 2 },
      { unit_id: "U1", employee_id: "f", noted_on: "2024-05-01", notes_for: 0, notes_against: 1 },
    ]));

  it("reads nothing unless it is switched on, and never what customers wrote in public", async () => {
    await given({ interactions: [note("difficult customer")] }).gives("note_words", []);
    await given({ interactions: [note("glad to help", { kind: "review" })] }, ON).gives(
      "note_words",
      [],
    );
  });
});
