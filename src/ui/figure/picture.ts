import { fontFaces } from "./font_faces.ts";

/** An SVG as a file of its own. */
export function svgFile(sheet: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(sheet)], { type: "image/svg+xml" });
}

/**
 * An SVG as PNG at twice its size, with the page's fonts inside: an image sees nothing of the
 * page around it.
 *
 * @throws Error where the browser cannot draw it
 */
export async function pngFile(sheet: SVGSVGElement): Promise<Blob> {
  const whole = sheet.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = await fontFaces("Inter", whole.textContent ?? "");
  whole.prepend(style);
  const address = URL.createObjectURL(svgFile(whole));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Number(sheet.getAttribute("width")) * 2;
    canvas.height = Number(sheet.getAttribute("height")) * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("no picture"))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
