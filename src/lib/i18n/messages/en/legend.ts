/** What the marks on the map mean. */
export default {} as const;
