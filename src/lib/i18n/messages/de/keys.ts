/** Shortcuts, and what is said to those who listen. */
export default {} as const;
