const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes: no folders, no controls, no leading dot, not too long. */
export function safeFileName(title: string, ending: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(plain).slice(0, 80).join('').trim();
  return `${short === '' || reserved.test(short) ? 'journey' : short}.${ending}`;
}

/** Hands a file to the browser, which saves it where the person wants. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
