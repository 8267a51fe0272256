/** Says that there is nothing here yet, and what would be. Renders a `<div>`. */
export function Blank({ says, hint }: { says: string; hint: string }) {
  return (
    <div className="blank">
      <p className="label">{says}</p>
      <p className="muted">{hint}</p>
    </div>
  );
}
