/** A share of the picture as an attribute: a strict content security policy drops `style`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
