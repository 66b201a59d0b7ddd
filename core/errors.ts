/** An error whose message is for the person at the keyboard: one line that names the thing and the remedy. */
export class UserError extends Error {
  override name = 'UserError';
}
