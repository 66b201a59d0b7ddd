import { isWebAddress, siteOf } from '../core/format/format.ts';

/** Where a statement comes from: a link to the public page, or the name of the report. */
export function SourceLink({ source }: { readonly source: string }) {
  if (!isWebAddress(source)) return source;
  return (
    <a href={source} target="_blank" rel="noreferrer">
      {siteOf(source)}
    </a>
  );
}
