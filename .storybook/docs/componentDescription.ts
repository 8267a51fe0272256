/** What react-docgen leaves on a component. */
interface Documented {
  readonly __docgenInfo?: { readonly description?: string } | undefined;
}

/**
 * A component's documentation as a page shows it: its words, then how it is read without sight, then
 * its example. Storybook itself would show the tags as they are written.
 */
export function componentDescription(component: Documented | null | undefined): string {
  const [words = '', ...tags] = (component?.__docgenInfo?.description ?? '').split(/^@/m);
  const tagged = (name: string) =>
    tags
      .filter((tag) => tag.startsWith(`${name} `) || tag.startsWith(`${name}\n`))
      .map((tag) => tag.slice(name.length).trim());
  return [
    words.trim(),
    ...tagged('remarks').map((text) => `**Accessibility.** ${text}`),
    ...tagged('example').map((code) => `\`\`\`tsx\n${code}\n\`\`\``),
  ].join('\n\n');
}
