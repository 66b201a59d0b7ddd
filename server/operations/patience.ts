/** Milliseconds that whoever watches over the site waits for a part of it. */
export const PATIENCE = 5000;
