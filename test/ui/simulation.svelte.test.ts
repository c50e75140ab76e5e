import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import Simulation from "../../src/ui/Simulation.svelte";
import "../../src/ui/base.css";
import "../../src/ui/tokens.css";
import { englishWords } from "../../src/words/words.ts";

const props = () => ({
  words: englishWords(),
  chosen: { seed: 7, customers: 2000, language: "en", preset: "default" } as const,
  address: "https://example.org/#/segments",
  slowness: 2,
  onmake: vi.fn(),
  onclose: vi.fn(),
});

test("what is chosen is handed on, and the sheet closes", async () => {
  const given = props();
  const screen = await render(Simulation, given);
  await screen.getByLabelText("Size").selectOptions("500");
  await screen.getByLabelText("Seed", { exact: true }).fill("12");
  await screen.getByLabelText("Language of the data").selectOptions("pl");
  await screen.getByLabelText("For teaching").click();
  await screen.getByRole("button", { name: "Make this company" }).click();
  expect(given.onmake).toHaveBeenCalledExactlyOnceWith({
    seed: 12,
    customers: 500,
    language: "pl",
    preset: "teaching",
  });
  expect(given.onclose).toHaveBeenCalledOnce();
});

test("each size says how long it will take, by how slow this device is", async () => {
  const screen = await render(Simulation, props());
  const options = screen.getByLabelText("Size").element().querySelectorAll("option");
  expect([...options].map(({ textContent }) => textContent?.trim())).toEqual([
    "200 customers, about 4 sec",
    "500 customers, about 5 sec",
    "1,000 customers, about 5 sec",
    "2,000 customers, about 6 sec",
    "5,000 customers, about 9 sec",
    "10,000 customers, about 14 sec",
    "20,000 customers, about 24 sec",
  ]);
});

test("another seed comes by a button; what is no seed makes nothing", async () => {
  const given = props();
  const screen = await render(Simulation, given);
  const seed = screen.getByLabelText("Seed", { exact: true });
  await screen.getByRole("button", { name: "Another one" }).click();
  expect((seed.element() as HTMLInputElement).valueAsNumber).not.toBe(7);
  await seed.fill("1.5");
  await expect.element(screen.getByText(/A seed is a whole number/)).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Make this company" })).toBeDisabled();
  await expect.element(screen.getByText("A link for each participant")).not.toBeInTheDocument();
  expect(given.onmake).not.toHaveBeenCalled();
});

test("as many links as participants, each with the next seed, are copied as lines", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const screen = await render(Simulation, props());
  await screen.getByLabelText("Number of links").fill("3");
  await expect.element(screen.getByText("3 links, seeds 8 to 10")).toBeVisible();
  await screen.getByRole("button", { name: "Copy 3 links" }).click();
  const address = "https://example.org/#/segments";
  expect(copied).toHaveBeenCalledExactlyOnceWith(
    [8, 9, 10].map((seed) => `${address}?seed=${seed}&customers=2000&language=en`).join("\n"),
  );
  copied.mockRestore();
});

test("over plain http, where a browser has no clipboard, the links are selected and copied", async () => {
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
  const selected: string[] = [];
  const works = vi.spyOn(document, "execCommand").mockImplementation(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return selected.push(field.value.slice(field.selectionStart, field.selectionEnd)) === 1;
  });
  const screen = await render(Simulation, props());
  const button = screen.getByRole("button", { name: "Copy the link" });
  await button.click();
  await expect.element(screen.getByRole("button", { name: "Copied" })).toHaveFocus();
  expect(selected).toEqual(["https://example.org/#/segments?seed=8&customers=2000&language=en"]);
  await screen.getByRole("button", { name: "Copied" }).click();
  await expect.element(screen.getByRole("button", { name: /^Not copied/ })).toBeVisible();
  expect(works).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});

test("Escape closes it", async () => {
  const given = props();
  await render(Simulation, given);
  await userEvent.keyboard("{Escape}");
  await vi.waitFor(() => expect(given.onclose).toHaveBeenCalledOnce());
  expect(given.onmake).not.toHaveBeenCalled();
});
