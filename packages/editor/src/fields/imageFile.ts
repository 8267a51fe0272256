/** The most that a picture inside the document may weigh, in bytes. */
export const mostBytes = 200_000;

/** What a browser draws and what cannot carry a program: no SVG. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

/** A file as the address of a picture, or why it cannot be one. */
export type ImageFileResult =
  { ok: true; src: string } | { ok: false; problem: 'imageType' | 'imageSize' | 'imageFailed' };

/** Reads a picture from a file, after a look at its kind and size. */
export async function imageUrlOf(file: File): Promise<ImageFileResult> {
  if (!imageTypes.includes(file.type)) return { ok: false, problem: 'imageType' };
  if (file.size > mostBytes) return { ok: false, problem: 'imageSize' };
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ ok: true, src: String(reader.result) });
    reader.onerror = () => resolve({ ok: false, problem: 'imageFailed' });
    reader.readAsDataURL(file);
  });
}
