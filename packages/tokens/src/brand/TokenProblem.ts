/** Why a token cannot be read. It is thrown inside `readTheme` alone, which tells it as an issue. */
export class TokenProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly path: string,
  ) {
    super(message);
  }
}
