import encodeQr from "qr";

/** Light modules around a code, which readers ask for. */
const QUIET = 4;

/** A QR code as one SVG path of its dark modules, each one unit wide, in a square of `size` units. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The QR code of a text, of medium error correction: a sixth of it may be hidden or misread. */
export function qrCode(text: string): QrCode {
  const modules = encodeQr(text, "raw", { ecc: "medium", border: QUIET });
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
  return { size: modules.length, path };
}
