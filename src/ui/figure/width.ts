import type { Attachment } from "svelte/attachments";

/**
 * Tells the inner width of an element, at once and whenever it changes. A change is told in the
 * next frame: what is drawn for it has a new height, which the observer would otherwise report
 * as a loop.
 */
export function widthOf(tell: (width: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => tell(element.clientWidth));
    });
    tell(element.clientWidth);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  };
}
