import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { nameOf } from '../../core/entity/names.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import type { ShownMeeting } from '../../core/explorer/useMeeting.ts';
import { effectInWords } from '../../core/introductions/words.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './Note.module.css';

interface MeetingNoteProps {
  readonly meeting: ShownMeeting;
  readonly byId: Explorer['byId'];
}

/** An introduction in words: the two, through whom they can meet, and what that would change for the actor. */
export function MeetingNote({ meeting, byId }: MeetingNoteProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const { suggestion } = meeting;
  const [actor, other, ...through] = [meeting.actor, meeting.other, ...meeting.through].map((id) =>
    byId.get(id),
  );
  const known = through.filter((entity) => entity !== undefined);
  return (
    <section className={classes.note} aria-label={t('meeting.title')}>
      {actor && other ? (
        <>
          <p>
            {t('meeting.title')} <EntityLink entity={actor} /> {t('meeting.and')}{' '}
            <EntityLink entity={other} />.{' '}
            {t(known.length > 0 ? 'introductions.through' : 'introductions.direct')}{' '}
            <EntityLinks entities={known} />
            {known.length > 0 && '.'} {t('meeting.drawn')}
          </p>
          {suggestion && (
            <p>
              {effectInWords({ actor, other: suggestion.node, effect: suggestion.effect }, state.language, t)}
              {meeting.reached.length > 0 &&
                ` ${t('meeting.reached', { other: nameOf(other, state.language) })}`}
            </p>
          )}
        </>
      ) : (
        <p>{t('meeting.unknown')}</p>
      )}
      <Button variant="default" size="compact-sm" onClick={() => update({ meet: [] })}>
        {t('meeting.leave')}
      </Button>
    </section>
  );
}
