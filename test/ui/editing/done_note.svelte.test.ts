import { expect, it } from "vitest";
import { render } from "vitest-browser-svelte";
import { History, type Step } from "../../../src/notebook/history.ts";
import { parseNotebook } from "../../../src/notebook/parse.ts";
import type { Session } from "../../../src/notebook/session.svelte.ts";
import DoneNote from "../../../src/ui/editing/DoneNote.svelte";
import { Editing } from "../../../src/ui/editing/editing.svelte.ts";
import { englishWords } from "../../../src/words/words.ts";

/** What of a session the note needs: what was done last, without an engine. */
function sessionOver(text: string) {
  const history = new History<Step>();
  let latest = $state.raw<Step | null>(null);
  const undone: (Step | null)[] = [];
  const edit = async (step: Step) => {
    history.record(step, null, 0);
    latest = history.latest;
  };
  const undo = async () => {
    undone.push(history.undo());
    latest = history.latest;
  };
  const session = {
    notebook: parseNotebook(text),
    get latest() {
      return latest;
    },
    edit,
    undo,
  };
  return { session: session as unknown as Session, edit, undo, undone };
}

it("the way back is offered only as long as it leads to what the note names", async () => {
  const text = "```sql id=a\nselect 1\n```\n```sql id=b\nselect 2\n```\n";
  const { session, edit, undo, undone } = sessionOver(text);
  const editing = new Editing();
  const screen = await render(DoneNote, { words: englishWords(), session, editing });
  const restore = screen.getByRole("button", { name: "Bring it back" });

  await editing.remove(session, "a");
  await expect.element(restore).toBeVisible();
  await edit({ parameter: "cut", before: null, after: 7 });
  await expect.element(restore).not.toBeInTheDocument();
  await undo();
  await expect.element(restore).not.toBeInTheDocument();

  await editing.remove(session, "b");
  await expect.element(restore).toBeVisible();
  await restore.click();
  expect(undone.at(-1)).toMatchObject({ after: [{ id: "a" }, { id: "b" }] });
  await expect.element(restore).not.toBeInTheDocument();

  await editing.remove(session, "b");
  await expect.element(restore).toBeVisible();
  await undo();
  await expect.element(restore).not.toBeInTheDocument();
});
