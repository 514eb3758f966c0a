/** `{"key":`, with whatever space between. */
const OBJECT = /^\s*\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/;
/** `[{"key":`. */
const LIST_OF_OBJECTS = /^\s*\[\s*\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/;

/** Two lines or more that each begin an object and end one: `{"id":1,"text":"…"}`. */
export function isJsonLines(text: string): boolean {
  const [first, second] = text
    .split('\n', 100)
    .map((line) => line.trim())
    .filter(Boolean);
  return [first, second].every((line) => line !== undefined && OBJECT.test(line)) && first!.endsWith('}');
}

/** JSON, also where it is cut off or broken further down; a text that begins with `{` or `[1]` is none. */
export function isJson(text: string): boolean {
  return OBJECT.test(text) || LIST_OF_OBJECTS.test(text) || isWhole(text);
}

/** Opens and ends as JSON does, and is. */
function isWhole(text: string): boolean {
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text.slice(-100))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
