/** Links, prints and pictures of a view; language and appearance. */
export default {} as const;
