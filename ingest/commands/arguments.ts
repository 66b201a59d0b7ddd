/** Readers of what is given on the command line. */
import { InvalidArgumentError } from 'commander';
import { dateProblem } from '../../core/date.ts';

/** @throws InvalidArgumentError when it is not a date as the vocabulary has them */
export function date(value: string): string {
  const problem = dateProblem(value);
  if (problem) throw new InvalidArgumentError(`${problem}.`);
  return value;
}

/** @throws InvalidArgumentError when it is not a whole number from 1 */
export function positive(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A number from 1 was expected.');
  return Number(value);
}
