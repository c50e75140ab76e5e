import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import InputCell from "../../src/ui/InputCell.svelte";
import { englishWords } from "../../src/words/words.ts";

const words = englishWords();

test("a range shows where it is moved to, and hands it on when it is let go", async () => {
  const onchange = vi.fn();
  const props = {
    words,
    label: "Satisfied from",
    type: "range",
    value: 7,
    min: 0,
    max: 10,
  } as const;
  const screen = await render(InputCell, { ...props, onchange });
  const range = screen.getByRole("slider", { name: "Satisfied from" });
  const element = range.element() as HTMLInputElement;
  element.value = "4";
  element.dispatchEvent(new Event("input", { bubbles: true }));
  await expect.element(screen.getByRole("status")).toHaveTextContent("4");
  expect(onchange).not.toHaveBeenCalled();
  element.dispatchEvent(new Event("change", { bubbles: true }));
  expect(onchange).toHaveBeenCalledExactlyOnceWith(4);
});

test("a number that is cleared changes nothing", async () => {
  const onchange = vi.fn();
  const screen = await render(InputCell, {
    words,
    label: "Scores",
    type: "number",
    value: 5,
    onchange,
  });
  const input = screen.getByRole("spinbutton", { name: "Scores" });
  await userEvent.fill(input, "");
  await userEvent.tab();
  expect(onchange).not.toHaveBeenCalled();
  await userEvent.fill(input, "8");
  await userEvent.tab();
  expect(onchange).toHaveBeenCalledExactlyOnceWith(8);
});

test("a choice, a tick, a date and a text hand on their value", async () => {
  const onchange = vi.fn();
  const options = [
    { value: "day", label: "customer-days" },
    { value: "order", label: "orders" },
  ];
  const choice = await render(InputCell, {
    words,
    label: "Count",
    type: "select",
    value: "day",
    options,
    onchange,
  });
  await userEvent.selectOptions(choice.getByRole("combobox", { name: "Count" }), "order");
  expect(onchange).toHaveBeenLastCalledWith("order");

  const tick = await render(InputCell, {
    words,
    label: "Returns",
    type: "checkbox",
    value: true,
    onchange,
  });
  await tick.getByRole("checkbox", { name: "Returns" }).click();
  expect(onchange).toHaveBeenLastCalledWith(false);

  const date = await render(InputCell, {
    words,
    label: "As of",
    type: "date",
    value: "2006-12-31 00:00:00",
    onchange,
  });
  const day = date.getByLabelText("As of");
  expect((day.element() as HTMLInputElement).value).toBe("2006-12-31");
  await userEvent.fill(day, "2007-01-15");
  await userEvent.tab();
  expect(onchange).toHaveBeenLastCalledWith("2007-01-15");
});

test("several are chosen by ticks, all or none by a button, and what is gone is still shown", async () => {
  const onchange = vi.fn();
  const options = ["web", "shop", "phone"].map((value) => ({ value, label: value }));
  const props = { words, label: "Channels", type: "multiselect", options, onchange } as const;
  const value = '["shop", "fax"]';
  const screen = await render(InputCell, { ...props, value });
  const group = screen.getByRole("group", { name: "Channels" });
  await expect.element(group.getByRole("checkbox", { name: "shop" })).toBeChecked();
  await expect.element(group.getByRole("checkbox", { name: /^fax/ })).toBeChecked();
  await expect.element(screen.getByText("2 of 4")).toBeVisible();
  await group.getByRole("checkbox", { name: "web" }).click();
  expect(onchange).toHaveBeenLastCalledWith('["web", "shop", "fax"]');
  await screen.getByRole("button", { name: "None" }).click();
  expect(onchange).toHaveBeenLastCalledWith("[]");
  await screen.getByRole("button", { name: "All" }).click();
  expect(onchange).toHaveBeenLastCalledWith('["web", "shop", "phone", "fax"]');
});
