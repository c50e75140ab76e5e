import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { PageTheme } from "../../src/ui/theme.svelte.ts";
import TopBar from "../../src/ui/TopBar.svelte";
import { englishWords } from "../../src/words/words.ts";

const words = englishWords();

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

test("the language is chosen by its own name", async () => {
  const onlocale = vi.fn();
  const screen = await render(TopBar, {
    words,
    theme: new PageTheme(),
    onlocale,
    onhome: () => {},
  });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "Polski");
  expect(onlocale).toHaveBeenCalledExactlyOnceWith("pl");
});

test("a theme is set on the page and kept, and the device's is found again", async () => {
  const theme = new PageTheme();
  const screen = await render(TopBar, { words, theme, onlocale: () => {}, onhome: () => {} });
  const choice = screen.getByRole("combobox", { name: "Colours" });
  await userEvent.selectOptions(choice, "dark");
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(theme.now).toBe("dark");
  expect(new PageTheme().choice).toBe("dark");
  await userEvent.selectOptions(choice, "as the device");
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test("the promise opens into its whole sentence", async () => {
  const screen = await render(TopBar, {
    words,
    theme: new PageTheme(),
    onlocale: () => {},
    onhome: () => {},
  });
  const sentence = screen.getByText(words.say("privacy.sentence"));
  await expect.element(sentence).not.toBeVisible();
  await screen.getByRole("button", { name: "Nothing leaves this page" }).click();
  await expect.element(sentence).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(sentence).not.toBeVisible();
});
