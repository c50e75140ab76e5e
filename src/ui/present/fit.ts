import type { Attachment } from "svelte/attachments";

/** The smallest scale: below it reading text would fall under 14 pixels, and the screen scrolls. */
const SMALLEST = 0.78;

/**
 * Scales what stands on a screen so that it fills its stage and no more: as large as the stage
 * allows at first, then smaller until it fits. Charts draw anew for each width, in the next frame.
 * @param screen names what is shown: another screen begins large again
 * @param width of a screen that is shown at scale 1, in pixels
 */
export function fitted(screen: string, width: number): Attachment<HTMLElement> {
  return (content) => {
    const stage = content.parentElement!;
    let scale = SMALLEST;
    let frame = 0;
    delete content.dataset.screen;
    const set = (next: number) => {
      scale = next;
      content.style.width = `${stage.clientWidth / scale}px`;
      content.style.transform = `scale(${scale})`;
      // What is scaled keeps the room that it had, and the stage centres by that.
      content.style.marginBottom = `${content.offsetHeight * (scale - 1)}px`;
    };
    const begin = () => {
      set(
        Math.max(
          SMALLEST,
          Math.min(stage.clientWidth / width, stage.clientHeight / (width * 0.65)),
        ),
      );
      check();
    };
    const check = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          const over = Math.max((content.offsetHeight * scale) / stage.clientHeight, wide(content));
          set(
            over > 1
              ? Math.max(SMALLEST, scale * Math.max(0.8, Math.min(0.97, over ** -0.5)))
              : scale,
          );
          if (over > 1 && scale > SMALLEST) check();
          else content.dataset.screen = screen;
        });
      });
    };
    const room = new ResizeObserver(begin);
    const grown = new ResizeObserver(check);
    begin();
    room.observe(stage);
    grown.observe(content);
    return () => {
      cancelAnimationFrame(frame);
      room.disconnect();
      grown.disconnect();
    };
  };
}

/** How much wider a table is than its place; a very wide one scrolls all the same. */
function wide(content: HTMLElement): number {
  const tables = [...content.querySelectorAll(".scroll, [role=grid]")];
  const over = Math.max(
    1,
    ...tables.map(({ scrollWidth, clientWidth }) => scrollWidth / clientWidth),
  );
  return over < 1.6 ? over : 1;
}
