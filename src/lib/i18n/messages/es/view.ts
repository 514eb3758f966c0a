/** What part of the map the list follows, and the ways back. */
export default {} as const;
