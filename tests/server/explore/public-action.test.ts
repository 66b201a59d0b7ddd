import { describe, expect, it } from 'vitest';
import { balance, type FundedWork, type ProgrammePart } from '../../../server/explore/public-action.ts';

const part = (
  id: string,
  depth: number,
  type: ProgrammePart['type'],
  amount: number | null,
): ProgrammePart => ({
  id,
  depth,
  type,
  amount,
  parents: [],
  start: null,
  end: null,
});

const work = (id: string, amount: number | null, laureates: string[], users: string[] = []): FundedWork => ({
  id,
  amount,
  laureates,
  users,
  through: [],
  status: null,
  outcomes: [],
});

describe('the balance of a programme', () => {
  it('counts each entity once, and does not add the parts to the whole they are taken from', () => {
    const levels = balance({
      parts: [
        part('programme:whole', 0, 'programme', 1000),
        part('programme:strand', 1, 'programme', 400),
        part('programme:call-a', 2, 'call', 100),
        part('programme:call-b', 2, 'call', null),
      ],
      works: [
        work('project:a', 10, ['organisation:x'], ['organisation:z']),
        work('project:b', 20, ['organisation:x', 'organisation:y'], ['organisation:z']),
        work('project:c', null, []),
      ],
    });
    expect(levels).toEqual([
      { level: 'PROGRAMME', count: 2, amount: 1000, withAmount: 1 },
      { level: 'CALL', count: 2, amount: 100, withAmount: 1 },
      { level: 'FUNDED', count: 3, amount: 30, withAmount: 2 },
      { level: 'LAUREATE', count: 2, amount: null, withAmount: 0 },
      { level: 'OUTCOME', count: 0, amount: null, withAmount: 0 },
      { level: 'REUSE', count: 1, amount: null, withAmount: 0 },
    ]);
  });
});
