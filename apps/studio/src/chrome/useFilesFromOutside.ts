import { useEffect, useRef, useState } from 'react';

interface FilesFromOutside {
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

/** What takes a pasted text itself: a field, and the editor. */
const takers = 'textarea, input, select, [contenteditable], .editor';

function takes(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(takers) !== null;
}

/**
 * Files that are dropped on the window, and files and texts that are pasted outside of a field.
 *
 * @returns whether a file is being dragged over the window
 */
export function useFilesFromOutside(handlers: FilesFromOutside): boolean {
  const [dragged, setDragged] = useState(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
    window.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFiles(event)) return;
        // Without this the browser would leave the page and show the file itself.
        event.preventDefault();
        setDragged(true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setDragged(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        setDragged(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        latest.current.onFile(file);
      },
      { signal },
    );
    window.addEventListener(
      'paste',
      ({ target, clipboardData, defaultPrevented }) => {
        if (defaultPrevented || takes(target)) return;
        const file = clipboardData?.files[0];
        const text = clipboardData?.getData('text/plain') ?? '';
        if (file) latest.current.onFile(file);
        else if (text.trim() !== '') latest.current.onText(text);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  return dragged;
}
