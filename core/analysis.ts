/** Raised whenever an analysis stores something else: graphs analysed before are then analysed anew. */
export const ANALYSIS_VERSION = 3;
