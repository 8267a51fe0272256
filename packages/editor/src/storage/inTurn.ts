const turns = new Map<string, Promise<unknown>>();

/**
 * Does one action of a name after the other, over all tabs where the browser has locks and in this
 * one where it has not.
 */
export function inTurn<Value>(name: string, action: () => Promise<Value>): Promise<Value> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (locks) return locks.request(name, action) as Promise<Value>;
  const turn = (turns.get(name) ?? Promise.resolve()).then(action, action);
  turns.set(name, turn);
  return turn;
}
