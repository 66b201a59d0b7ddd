import { describe, expect, it } from 'vitest';
import { adoptionYears, type Diffusion } from '../../../server/explore/diffusion.ts';

const spread: Diffusion = {
  id: 'project:p',
  start: '2018-05',
  origin: ['network:own'],
  indirect: 0,
  adopters: [
    { id: 'organisation:a', since: '2019', networks: ['network:own', 'network:x'] },
    { id: 'organisation:b', since: '2021-02-03', networks: ['network:x'] },
    { id: 'organisation:c', since: '2021', networks: ['network:y'] },
    { id: 'organisation:d', since: null, networks: ['network:z'] },
  ],
};

describe('the years of an adoption', () => {
  it('run from the start to the last dated re-use, with what adds up', () => {
    expect(adoptionYears(spread)).toEqual([
      { year: 2018, adopters: [], cumulated: 0, newNetworks: [], cumulatedNetworks: 0 },
      {
        year: 2019,
        adopters: ['organisation:a'],
        cumulated: 1,
        newNetworks: ['network:x'],
        cumulatedNetworks: 1,
      },
      { year: 2020, adopters: [], cumulated: 1, newNetworks: [], cumulatedNetworks: 1 },
      {
        year: 2021,
        adopters: ['organisation:b', 'organisation:c'],
        cumulated: 3,
        newNetworks: ['network:y'],
        cumulatedNetworks: 2,
      },
    ]);
  });

  it('are none where no re-use is dated', () => {
    expect(adoptionYears({ ...spread, adopters: [] })).toEqual([]);
  });
});
