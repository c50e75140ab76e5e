import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeShared, encodeShared, LARGEST_SHARED } from "../../src/notebook/share.ts";

it("what a link holds is the notebook, letter for letter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 400 }), async (text) => {
      const shared = await encodeShared(text);
      expect(shared).toMatch(/^1\.[\w-]*$/);
      expect(await decodeShared(shared)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

it("a link is shorter than the notebook it holds", async () => {
  const text = "```sql id=levels\nselect level, count(*) from loyalty_levels group by level\n```\n";
  expect((await encodeShared(text.repeat(20))).length).toBeLessThan(text.length * 2);
});

const packed = (bytes: Uint8Array) =>
  `1.${Buffer.from(deflateRawSync(bytes)).toString("base64url")}`;

it("a link that unfolds to more than a notebook is given up", async () => {
  const small = packed(Buffer.alloc(LARGEST_SHARED, "a"));
  expect((await decodeShared(small)).length).toBe(LARGEST_SHARED);
  const large = packed(Buffer.alloc(256 * LARGEST_SHARED));
  expect(large.length).toBeLessThan(400_000);
  await expect(decodeShared(large)).rejects.toThrow("share_large");
});

it("damaged links and other versions are refused", async () => {
  const shared = await encodeShared("# A notebook\n".repeat(30));
  await expect(decodeShared(shared.slice(0, -8))).rejects.toThrow("share_damaged");
  await expect(decodeShared(`${shared}!`)).rejects.toThrow("share_damaged");
  await expect(decodeShared("1.AAAAA")).rejects.toThrow("share_damaged");
  await expect(decodeShared(packed(Uint8Array.of(0xff, 0xfe)))).rejects.toThrow("share_damaged");
  await expect(decodeShared("")).rejects.toThrow("share_damaged");
  await expect(decodeShared(`2.${shared.slice(2)}`)).rejects.toThrow("share_version");
});
