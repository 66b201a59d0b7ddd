import { UserError } from '../core/errors.ts';

/** A file that cannot be written, most often since its disk is full: what one can do, and that nothing is lost. */
export function unwritable(file: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'its disk is full' : message;
  return new UserError(
    `${file} cannot be written (${why}): make room there, or choose another folder with OBSERVATORY_DATA; ` +
      'then run it again, and it goes on from what is loaded.',
    { cause: error },
  );
}
