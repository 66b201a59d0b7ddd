import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpenDialoguesDocument } from '../../core/api/queries/dialogue.ts';
import { OF_DIALOGUES } from '../../core/dialogue/states.ts';
import { EntityWithKind } from '../entity/EntityWithKind.tsx';
import { DialogueMarks } from './DialogueMark.tsx';
import classes from './dialogue.module.css';

const SHOWN = 50;
const VARIABLES = { first: SHOWN };

/** Where one can have a say now, what closes first at the top; nothing where there is nothing. */
export function OpenDialogues() {
  const { t } = useTranslation();
  const title = useId();
  const [{ data }] = useQuery({ query: OpenDialoguesDocument, variables: VARIABLES, context: OF_DIALOGUES });
  if (!data || data.dialogues.total === 0) return null;
  const { total, page } = data.dialogues;
  return (
    <section className={classes.openList} aria-labelledby={title}>
      <h2 id={title}>{t('dialogue.openList')}</h2>
      <ul>
        {page.map((dialogue) => (
          <li key={dialogue.id}>
            {dialogue.entity ? <EntityWithKind entity={dialogue.entity} /> : dialogue.entityId}
            <DialogueMarks dialogues={[dialogue]} />
          </li>
        ))}
      </ul>
      {total > page.length && <p>{t('dialogue.more', { count: total - page.length })}</p>}
    </section>
  );
}
