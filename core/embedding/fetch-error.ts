/** Why a fetch failed, in a few words: its cause says more than the error itself ("fetch failed"). */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  if (!(cause instanceof Error)) return message;
  return 'code' in cause ? String(cause.code) : cause.message;
}
