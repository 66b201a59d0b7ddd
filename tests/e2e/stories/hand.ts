import type { Locator, Page } from 'playwright-core';
import { panel, tabTo } from '../story.ts';

/** How somebody acts on the page: a story told over it is the same for all. */
export interface Hand {
  /** Follows a link, presses a button, unfolds a part. */
  press(target: Locator): Promise<void>;
  /** Ticks a box, or clears it. */
  tick(box: Locator): Promise<void>;
  /** Takes one of those that exclude each other: a tab, a radio button. */
  pick(one: Locator): Promise<void>;
  /** Chooses in a list of the system, by the words of the option. */
  choose(list: Locator, option: string): Promise<void>;
  /** Writes into a field. */
  write(field: Locator, text: string): Promise<void>;
  /** Takes one of the options that a field offers for what was written into it. */
  take(option: Locator): Promise<void>;
  /** Brings the search of the bar to hand, and writes into it. */
  search(field: Locator, text: string): Promise<void>;
  /** Closes the panel of the selected entity. */
  leave(page: Page): Promise<void>;
}

/** Those that exclude each other, and the one of them that is taken: Tab leads to it, arrows to the others. */
const MEMBERS = '[role=tab], [type=radio]';
const TAKEN = '[role=tab][aria-selected=true], [type=radio]:checked';

/** Nothing but keys: nothing is clicked, filled or focused from outside. */
export const keyboard: Hand = {
  async press(target) {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  async tick(box) {
    await reach(box);
    await box.page().keyboard.press('Space');
  },
  async pick(one) {
    const group = one.locator('xpath=ancestor::*[@role="tablist" or @role="radiogroup"][1]');
    await reach(group.locator(TAKEN));
    for (let left = await group.locator(MEMBERS).count(); left > 0; left -= 1) {
      if (await one.evaluate((element) => element === document.activeElement)) return;
      await one.page().keyboard.press('ArrowRight');
      await group.locator(TAKEN).and(one.page().locator(':focus')).waitFor({ state: 'attached' });
    }
    throw new Error(`Arrows do not reach ${one}.`);
  },
  async choose(list, option) {
    await list.getByText(option, { exact: true }).waitFor({ state: 'attached' });
    await reach(list);
    // No key of the keyboard that the browser is lent writes Î: arrows go there.
    if (/^[ -~]/.test(option)) await list.page().keyboard.type(option);
    else await walkTo(list, option);
  },
  async write(field, text) {
    await reach(field);
    await field.page().keyboard.type(text);
  },
  async take(option) {
    await option.waitFor();
    for (let left = await option.page().getByRole('option').count(); left > 0; left -= 1) {
      await option.page().keyboard.press('ArrowDown');
      if (await option.evaluate((element) => element.matches('[data-combobox-selected]'))) break;
    }
    await option.page().keyboard.press('Enter');
  },
  async search(field, text) {
    await field.page().keyboard.press('/');
    await field.page().keyboard.type(text);
  },
  async leave(page) {
    await page.keyboard.press('Escape');
  },
};

/** Nothing but the mouse, and keys to write into a field that was clicked. */
export const mouse: Hand = {
  press: (target) => target.click(),
  async tick(box) {
    await (await labelOf(box)).click();
  },
  async pick(one) {
    const isTab = (await one.getAttribute('role')) === 'tab';
    await (isTab ? one : await labelOf(one)).click();
  },
  async choose(list, option) {
    await list.click({ trial: true });
    // The system draws the list that a click opens: no click of ours arrives there.
    await list.selectOption({ label: option });
  },
  async write(field, text) {
    await field.click();
    await field.page().keyboard.type(text);
  },
  take: (option) => option.click(),
  search: (field, text) => mouse.write(field, text),
  leave: (page) => panel(page).getByRole('button').first().click(),
};

/** Goes to something by Tab, the way that it lies, unless it has the focus. */
async function reach(target: Locator): Promise<void> {
  const way = await target.first().evaluate((element) => {
    const { activeElement, body } = document;
    if (element === activeElement) return undefined;
    const isBehind = activeElement && activeElement !== body && precedes(element, activeElement);
    return isBehind ? 'Shift+Tab' : 'Tab';
    function precedes(a: Element, b: Element) {
      return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }
  });
  if (way) await tabTo(target.page(), target, way);
}

/** Goes down a closed list of the system until an option is chosen. */
async function walkTo(list: Locator, option: string): Promise<void> {
  const chosen = () => list.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.label);
  for (let left = await list.locator('option').count(); left > 0; left -= 1) {
    if ((await chosen()) === option) return;
    await list.page().keyboard.press('ArrowDown');
  }
  throw new Error(`Arrows do not reach ${option}.`);
}

/** What one sees of a box, and clicks. */
async function labelOf(box: Locator): Promise<Locator> {
  return box.page().locator(`label[for="${await box.getAttribute('id')}"]`);
}
