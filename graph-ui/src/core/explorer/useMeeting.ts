import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { IntroductionsQuery } from '../../gql/graphql.ts';
import { INTRODUCTIONS_SHOWN, IntroductionsDocument } from '../api/queries/isolation.ts';
import type { Ecosystem } from '../ecosystem/ecosystem.ts';
import { type Meeting, walkOver } from '../introductions/walk.ts';
import { apiLanguage } from '../url/state.ts';
import { useUrlState } from '../url/useUrlState.ts';

export interface ShownMeeting extends Meeting {
  /** a walk over it, as far as the ecosystem holds its entities */
  readonly walk: readonly string[];
  /** what it would change; undefined where the server suggests it no more, or has not said yet */
  readonly suggestion: IntroductionsQuery['introductions'][number] | undefined;
}

/** The introduction that the address names; null for none. */
export function useMeeting(ecosystem: Ecosystem): ShownMeeting | null {
  const { state } = useUrlState();
  const { meet, language } = state;
  const [of] = meet;
  // Each address brings another list; what it holds is the same while one moves the camera.
  const ids = meet.join(' ');
  const [{ data }] = useQuery({
    query: IntroductionsDocument,
    variables: { actor: of ?? '', first: INTRODUCTIONS_SHOWN, language: apiLanguage(language) },
    pause: of === undefined,
  });
  return useMemo(() => {
    const [actor, other, ...through] = ids.split(' ');
    if (!actor || other === undefined) return null;
    const suggestion = data?.introductions.find(({ node }) => node.id === other);
    const reached = suggestion?.effect.ofOther.nodes.map(({ id }) => id) ?? [];
    const meeting = { actor, other, through, reached };
    return { ...meeting, walk: walkOver(meeting, ecosystem), suggestion };
  }, [ids, data, ecosystem]);
}
