import { expect, it } from 'vitest';
import { byEntity } from '../../../graph-ui/src/core/dialogue/states.ts';

const dialogue = (id: string, entityId: string) => ({
  id,
  entityId,
  closesOn: '2027-01-31',
  isOpen: true,
  commentCount: 0,
  answer: null,
});

it('dialogues are noted beside what they are about, in the order given', () => {
  const all = [dialogue('1', 'need:a'), dialogue('2', 'need:b'), dialogue('3', 'need:a')];
  const states = byEntity(all);
  expect(states.get('need:a')?.map(({ id }) => id)).toEqual(['1', '3']);
  expect(states.get('need:c')).toBeUndefined();
});
