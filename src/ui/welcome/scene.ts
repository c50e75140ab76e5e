import type { Theme } from "../../charts/theme.ts";
import type { Customer, CustomerBase, Level } from "./customer_base.ts";

const LABEL = 24;
const GAP = 14;

/** The measures of the picture at a width, in CSS pixels. */
export function measures(width: number) {
  const pitch = Math.min(16, Math.max(10.5, width / 36));
  /** How many dots stand on each other. */
  const stack = width < 480 ? 4 : 3;
  const row = LABEL + stack * pitch + GAP;
  return { pitch, stack, row, height: 4 * row };
}

interface Sprite {
  level: Level;
  captive: boolean;
  x: number;
  y: number;
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** When it sets off, in milliseconds of the page's clock, and for how long it travels. */
  start: number;
  duration: number;
  leap: number;
  leaving: boolean;
  arriving: boolean;
  /** Who brought it: a thread is drawn while it travels. */
  partner: Sprite | undefined;
}

/** The dots on their way: each customer is a sprite that knows where it comes from and goes to. */
export class Scene {
  #sprites = new Map<number, Sprite>();
  /** Who stands where on each rung. */
  #slots: number[][] = [[], [], [], []];
  #measures = measures(600);

  /** Sends every dot to its place. Without a time there is no way: the dots stand there at once. */
  arrange(base: CustomerBase, width: number, now?: number): void {
    this.#measures = measures(width);
    const here = new Map(base.customers.map((customer) => [customer.id, customer]));
    for (const [level, slots] of this.#slots.entries()) {
      seat(slots, here, level as Level);
      for (const [slot, id] of slots.entries()) {
        const customer = here.get(id);
        if (customer) this.#send(customer, this.#place(customer.level, slot), now);
      }
    }
    for (const [id, sprite] of this.#sprites)
      if (!here.has(id) && !sprite.leaving) this.#dismiss(id, sprite, width, now);
  }

  #place(level: Level, slot: number) {
    const { pitch, stack, row } = this.#measures;
    const rung = (4 - level) * row - GAP / 2;
    return {
      x: (Math.floor(slot / stack) + 0.5) * pitch,
      y: rung - ((slot % stack) + 0.5) * pitch - 2,
    };
  }

  #send(customer: Customer, to: { x: number; y: number }, now: number | undefined): void {
    const known = this.#sprites.get(customer.id);
    const partner =
      customer.broughtBy === undefined ? undefined : this.#sprites.get(customer.broughtBy);
    const entry = partner ?? { x: -20, y: to.y };
    const from = known ?? entry;
    const sprite: Sprite = {
      level: customer.level,
      captive: customer.captive,
      x: now === undefined ? to.x : from.x,
      y: now === undefined ? to.y : from.y,
      from: { x: from.x, y: from.y },
      to,
      start: (now ?? 0) + (customer.id % 9) * 40,
      duration: now === undefined ? 0 : known?.level === customer.level ? 500 : 800,
      leap: known?.level === customer.level ? 0 : this.#measures.pitch * 1.6,
      leaving: false,
      arriving: known === undefined,
      partner: known === undefined ? partner : undefined,
    };
    this.#sprites.set(customer.id, sprite);
  }

  #dismiss(id: number, sprite: Sprite, width: number, now: number | undefined): void {
    if (now === undefined) {
      this.#sprites.delete(id);
      return;
    }
    const { row } = this.#measures;
    Object.assign(sprite, {
      from: { x: sprite.x, y: sprite.y },
      to: { x: sprite.captive ? width + 20 : sprite.x + 70, y: sprite.y + row * 0.45 },
      start: now + (id % 9) * 40,
      duration: sprite.captive ? 1300 : 900,
      leap: 0,
      leaving: true,
    });
  }

  /** Draws the moment; says whether anything still moves. */
  draw(context: CanvasRenderingContext2D, theme: Theme, width: number, now: number): boolean {
    const { pitch, row, height } = this.#measures;
    context.clearRect(0, 0, width, height);
    context.fillStyle = theme.line;
    for (const level of [1, 2, 3, 4]) context.fillRect(0, level * row - GAP / 2, width, 1.5);
    let moving = false;
    for (const [id, sprite] of this.#sprites) {
      const share = sprite.duration === 0 ? 1 : (now - sprite.start) / sprite.duration;
      const done = Math.min(1, Math.max(0, share));
      moving ||= done < 1;
      travel(sprite, done);
      if (sprite.leaving && done === 1) this.#sprites.delete(id);
      else drawSprite(context, theme, sprite, done, pitch * 0.38);
    }
    context.globalAlpha = 1;
    return moving;
  }
}

/** Places that came free are taken by the last in the row, so that hardly anybody has to move. */
function seat(slots: number[], here: ReadonlyMap<number, Customer>, level: Level): void {
  const seated = new Set(slots);
  const stays = (id: number) => here.get(id)?.level === level;
  const newcomers = [...here.values()].filter(
    (customer) => customer.level === level && !seated.has(customer.id),
  );
  for (let slot = 0; slot < slots.length; slot += 1) {
    if (stays(slots[slot] ?? -1)) continue;
    const next = newcomers.shift()?.id ?? lastStaying(slots, slot, stays);
    if (next !== undefined) slots[slot] = next;
    else slots.length = slot;
  }
  slots.push(...newcomers.map((customer) => customer.id));
}

function lastStaying(slots: number[], after: number, stays: (id: number) => boolean) {
  while (slots.length > after + 1) {
    const last = slots.pop();
    if (last !== undefined && stays(last)) return last;
  }
  return undefined;
}

function travel(sprite: Sprite, done: number): void {
  const eased = done < 0.5 ? 2 * done * done : 1 - (2 - 2 * done) ** 2 / 2;
  const along = sprite.leaving ? done * done : eased;
  sprite.x = sprite.from.x + (sprite.to.x - sprite.from.x) * along;
  sprite.y =
    sprite.from.y + (sprite.to.y - sprite.from.y) * along - sprite.leap * Math.sin(Math.PI * along);
}

function drawSprite(
  context: CanvasRenderingContext2D,
  theme: Theme,
  sprite: Sprite,
  done: number,
  radius: number,
): void {
  const color = theme.levels[sprite.level];
  if (sprite.partner !== undefined && done > 0 && done < 1) {
    context.globalAlpha = 0.5 * (1 - done);
    context.strokeStyle = theme.accent;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(sprite.partner.x, sprite.partner.y);
    context.lineTo(sprite.x, sprite.y);
    context.stroke();
  }
  context.globalAlpha = sprite.leaving ? 1 - done : sprite.arriving ? Math.min(1, done * 2) : 1;
  context.beginPath();
  context.arc(sprite.x, sprite.y, sprite.captive ? radius - 0.8 : radius, 0, 2 * Math.PI);
  if (sprite.captive) {
    context.strokeStyle = theme.faint;
    context.lineWidth = 1.6;
    context.stroke();
  } else {
    context.fillStyle = sprite.leaving ? theme.neutral : color;
    context.fill();
  }
}
