import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard where it was when what had the focus is taken away, as the button that turned a page is with the page:
 * the focus goes to what it was in. (WCAG 2.2, 2.4.3 Focus Order)
 * @returns for an element that can take the focus
 */
export function useKeptFocus<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    const within = place.current;
    if (!within) return;
    let focused: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      focused = target as Element;
    };
    // What is taken away leaves the focus to nobody, and so does a click beside everything: that cannot be told apart.
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) focused = null;
    };
    const observer = new MutationObserver(() => {
      if (!focused || focused.isConnected) return;
      focused = null;
      // Of places within each other the inner one has it, whichever is told first.
      if (document.activeElement?.contains(within)) within.focus({ preventScroll: true });
    });
    within.addEventListener('focusin', remember);
    within.addEventListener('focusout', forget);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', remember);
      within.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, []);
  return place;
}
