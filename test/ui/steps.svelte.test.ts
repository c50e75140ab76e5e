import { afterEach, describe, expect, test } from "vitest";
import { type Step, stepOf, swipeOf } from "../../src/ui/present/steps.ts";

/** What a key pressed at an element means. */
function pressed(key: string, at: HTMLElement, more: KeyboardEventInit = {}): Step | null {
  document.body.append(at);
  let step: Step | null = null;
  const hear = (event: KeyboardEvent) => (step = stepOf(event));
  addEventListener("keydown", hear);
  at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  removeEventListener("keydown", hear);
  return step;
}

afterEach(() => document.body.replaceChildren());
const place = (tag: string) => document.createElement(tag);

describe("the keys of a presentation", () => {
  test("turn the screen", () => {
    const keys = ["ArrowRight", "PageDown", " ", "ArrowLeft", "PageUp", "Home", "End", "Escape"];
    expect(keys.map((key) => pressed(key, place("div")))).toEqual([
      ...["next", "next", "next", "previous", "previous", "first", "last", "leave"],
    ]);
    expect(pressed(" ", place("div"), { shiftKey: true })).toBe("previous");
    expect(pressed("x", place("div"))).toBe(null);
    expect(pressed("ArrowRight", place("div"), { ctrlKey: true })).toBe(null);
  });

  test("are left to a field, but for those of a remote", () => {
    for (const tag of ["input", "select", "textarea"]) {
      expect(pressed("ArrowRight", place(tag)), tag).toBe(null);
      expect(pressed(" ", place(tag)), tag).toBe(null);
      expect(pressed("PageDown", place(tag)), tag).toBe("next");
      expect(pressed("Escape", place(tag)), tag).toBe("leave");
    }
    expect(pressed("Enter", place("button"))).toBe(null);
    expect(pressed("ArrowRight", place("button"))).toBe("next");
  });

  test("are left to a dialog that is open", () => {
    const dialog = place("dialog") as HTMLDialogElement;
    document.body.append(dialog);
    dialog.showModal();
    expect(pressed("Escape", place("div"))).toBe(null);
    dialog.close();
    expect(pressed("Escape", place("div"))).toBe("leave");
  });
});

test("a finger turns the screen sideways and nothing else", () => {
  expect(swipeOf(-120, 10)).toBe("next");
  expect(swipeOf(120, 10)).toBe("previous");
  expect(swipeOf(-40, 0)).toBe(null);
  expect(swipeOf(-120, 100)).toBe(null);
});
