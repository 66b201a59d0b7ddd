import { describe, expect, it } from 'vitest';
import { type ActionState, countStatuses } from '../../../server/explore/needs.ts';

const action = (id: string, status: ActionState['status']): ActionState => ({
  id,
  status,
  statedAt: null,
  responsible: [],
});

describe('the statuses behind a need', () => {
  it('count an action of several solutions once, the most numerous first', () => {
    const shared = action('action:a', 'initiated');
    const solutions = [
      { actions: [shared, action('action:b', 'to-arbitrate')] },
      { actions: [shared, action('action:c', 'to-arbitrate')] },
      { actions: [] },
    ];
    expect(countStatuses(solutions)).toEqual([
      { status: 'to-arbitrate', count: 2 },
      { status: 'initiated', count: 1 },
    ]);
  });
});
