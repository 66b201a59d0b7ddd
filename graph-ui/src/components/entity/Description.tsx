import { descriptionOf } from '../../core/entity/names.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './EntityList.module.css';

interface DescriptionProps {
  readonly entity: { readonly description: string | null; readonly descriptionEn: string | null };
}

/** The beginning of a description, in the language of the page where there is one in it. */
export function Description({ entity }: DescriptionProps) {
  const { state } = useUrlState();
  const description = descriptionOf(entity, state.language);
  if (!description) return null;
  return (
    <p className={classes.description} lang={description.language}>
      {description.text}
    </p>
  );
}
