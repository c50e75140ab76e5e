import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-svelte";
import DropTarget from "../../src/ui/DropTarget.svelte";
import { englishWords } from "../../src/words/words.ts";

const words = englishWords();

function transfer(...files: File[]): DataTransfer {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  return carried;
}
const drag = (kind: string, dataTransfer: DataTransfer) =>
  new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer });

test("while files are dragged over the page it says so, and a drop anywhere takes them", async () => {
  const onfiles = vi.fn();
  const screen = await render(DropTarget, { words, onfiles });
  const carried = transfer(new File(["a"], "a.csv"), new File(["b"], "b.csv"));
  document.body.dispatchEvent(drag("dragenter", carried));
  await expect.element(screen.getByText("Drop to load")).toBeVisible();
  const over = drag("dragover", carried);
  document.body.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  const drop = drag("drop", carried);
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(onfiles.mock.calls[0]?.[0].map(({ name }: File) => name)).toEqual(["a.csv", "b.csv"]);
  await expect.element(screen.getByText("Drop to load")).not.toBeInTheDocument();
});

test("crossing from element to element does not end the drag", async () => {
  const screen = await render(DropTarget, { words, onfiles: () => {} });
  const carried = transfer(new File(["a"], "a.csv"));
  document.body.dispatchEvent(drag("dragenter", carried));
  document.body.dispatchEvent(drag("dragenter", carried));
  document.body.dispatchEvent(drag("dragleave", carried));
  await expect.element(screen.getByText("Drop to load")).toBeVisible();
  document.body.dispatchEvent(drag("dragleave", carried));
  await expect.element(screen.getByText("Drop to load")).not.toBeInTheDocument();
});

test("text that is dragged is left to the page", async () => {
  const onfiles = vi.fn();
  await render(DropTarget, { words, onfiles });
  const text = new DataTransfer();
  text.setData("text/plain", "hello");
  const drop = drag("drop", text);
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(false);
  expect(onfiles).not.toHaveBeenCalled();
});

test("a pasted file is taken", async () => {
  const onfiles = vi.fn();
  await render(DropTarget, { words, onfiles });
  const clipboardData = transfer(new File(["a"], "a.csv"));
  window.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  expect(onfiles).toHaveBeenCalledOnce();
});
