import { afterAll, beforeAll, describe, test } from 'vitest';
import { LANGUAGES } from '../../graph-ui/src/core/url/state.ts';
import { openTestSite, type TestSite } from './site.ts';
import { analyst } from './stories/analyst.ts';
import { facilitator } from './stories/facilitator.ts';
import { keyboard, mouse } from './stories/hand.ts';
import { member } from './stories/member.ts';
import { type Subjects, subjectsOf } from './stories/subjects.ts';
import { Teller } from './stories/teller.ts';
import { storyOn } from './story.ts';

// The whole stories of the three, each told once: in both languages, by keys alone and by mouse alone, on whatever data
// the site holds. Whom they are about is asked of it.

let site: TestSite;
let subjects: Subjects;

beforeAll(async () => {
  site = await openTestSite();
  subjects = await subjectsOf(site.address);
});

afterAll(() => site?.close());

const story = storyOn(() => site);

describe.each([
  { hand: keyboard, by: 'keyboard' },
  { hand: mouse, by: 'mouse' },
])('by $by', ({ hand }) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const tell = (told: (teller: Teller) => Promise<void>) =>
      story(`/?lang=${language}`, (page) => told(new Teller(site, subjects, page, hand, language)));

    test('an analyst narrows the graph, reads it, finds a path, takes it along, and compares networks', () =>
      tell(analyst));
    test('a member finds who did likewise, whom to talk to and which network to join', () => tell(member));
    test('a facilitator finds whom to introduce, sees what that would change, and keeps a list', () =>
      tell(facilitator));
  });
});
