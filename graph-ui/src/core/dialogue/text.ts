/** Characters that the API takes of what somebody says: two pages of print. */
export const LONGEST_TEXT = 4000;
