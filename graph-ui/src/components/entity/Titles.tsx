import { createContext, type ReactNode, use } from 'react';

/** Level of the titles of sections: in the panel, the name of the entity has level 2. */
const SectionLevel = createContext<2 | 3>(3);

/** The sections of a page, whose title, of level 1, is the name of the entity. */
export function PageSections({ children }: { readonly children: ReactNode }) {
  return <SectionLevel value={2}>{children}</SectionLevel>;
}

/** The title of a section about an entity. */
export function SectionTitle({ children }: { readonly children: ReactNode }) {
  const Title = use(SectionLevel) === 2 ? 'h2' : 'h3';
  return <Title>{children}</Title>;
}

/** The title of a part of such a section. */
export function PartTitle({ children }: { readonly children: ReactNode }) {
  const Title = use(SectionLevel) === 2 ? 'h3' : 'h4';
  return <Title>{children}</Title>;
}
