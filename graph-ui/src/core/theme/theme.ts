import { createContext, use } from 'react';
import type { Theme } from '../kinds/palette.ts';

export const ThemeContext = createContext<Theme>('light');

/** The theme that is shown: the one chosen, or else that of the system. */
export function useTheme(): Theme {
  return use(ThemeContext);
}
