/** Pictures are made smaller beyond this, in pixels of the longer side: a screen full of codes still reads. */
const LARGEST = 3000;
/** How long is searched in one picture, in milliseconds. */
const PATIENCE = 3000;

/**
 * The texts of all QR codes in a picture, each once.
 * @throws where it is no picture that the browser can read
 */
export async function codesInPicture(picture: Blob): Promise<string[]> {
  const [{ decodeQRBatch }, bitmap] = await Promise.all([
    import("qr/decode.js"),
    createImageBitmap(picture),
  ]);
  const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
  const image = pixels(bitmap, bitmap.width * scale, bitmap.height * scale);
  bitmap.close();
  const { width, height } = image;
  // Several codes beside each other take many attempts, which only the time may end.
  const limits = { maxSize: { width, height }, effort: Infinity, timeLimit: PATIENCE };
  const [found = []] = await decodeQRBatch([image], limits);
  return [...new Set(found.filter((one) => typeof one === "string"))];
}

/** What reads the frames of a camera: the text of a code in what a video shows now, or null. */
export async function frameReader(): Promise<(video: HTMLVideoElement) => string | null> {
  const { decodeQR } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  return (video) => {
    if (video.videoWidth === 0) return null;
    try {
      return decodeQR(pixels(video, video.videoWidth, video.videoHeight, canvas));
    } catch {
      // Most frames hold no code.
      return null;
    }
  };
}

function pixels(
  source: CanvasImageSource,
  width: number,
  height: number,
  canvas = document.createElement("canvas"),
): ImageData {
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  // What a picture leaves open is paper.
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
