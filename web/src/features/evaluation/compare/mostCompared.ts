/** How many units stand side by side at most; more would not fit on a page. */
export const mostCompared = 5
