import type { Observe } from '../../core/neo4j/database.ts';

/** Tells several about each statement. */
export function observeAll(all: readonly (Observe | undefined)[]): Observe {
  const observers = all.filter((observe) => observe !== undefined);
  return (statement) => {
    const ends = observers.map((observe) => observe(statement));
    return (error) => {
      for (const end of ends) end(error);
    };
  };
}
