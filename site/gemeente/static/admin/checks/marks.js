/* Which marks does each block of text have, also while it is being typed in? */
const known = new WeakMap();  // field -> Map of block key -> { text, marks }

const areSame = (one, other) =>
  one.length === other.length &&
  one.every((mark, at) => mark.rule === other[at].rule && mark.start === other[at].start && mark.end === other[at].end);

/* Remember what was told of a block when it had this text. */
export function learn(input, key, text, marks) {
  if (!known.has(input)) known.set(input, new Map());
  const told = known.get(input).get(key);
  if (told?.text === text && areSame(told.marks, marks)) return;
  known.get(input).set(key, { text, marks });
}

function lengthOfSameStart(one, other) {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

function lengthOfSameEnd(one, other, most) {
  let at = 0;
  while (at < most && one[one.length - 1 - at] === other[other.length - 1 - at]) at += 1;
  return at;
}

/* Return the marks outside the part that changed, in their new places. */
function moved(marks, before, after) {
  const head = lengthOfSameStart(before, after);
  const tail = lengthOfSameEnd(before, after, Math.min(before.length, after.length) - head);
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < before.length - tail) return [];
    return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  });
}

/* Return the marks of a block with this text: { key, start, end, kind, refuses, words, ... }. */
export function marksIn(input, { key, text }) {
  const told = known.get(input)?.get(key);
  if (!told) return [];
  if (told.text !== text) learn(input, key, text, moved(told.marks, told.text, text));
  return known.get(input).get(key).marks;
}
