import type { Command, Id } from '@sojourn/core';

/** The id of what a command is about: of a batch, its first that names one; `undefined` for the journey. */
export function commandTarget(command: Command): Id | undefined {
  if (command.type === 'batch') {
    for (const inner of command.commands) {
      const id = commandTarget(inner);
      if (id !== undefined) return id;
    }
    return undefined;
  }
  if ('id' in command) return command.id;
  if ('value' in command && 'id' in command.value) return command.value.id;
  return 'in' in command ? command.in : undefined;
}
