/** Whether there is anything to see: spaces, controls and zero-width characters alone are nothing. */
export function hasText(text: string | undefined): text is string {
  return text !== undefined && /[^\p{Z}\p{C}\p{M}]/u.test(text);
}
