/* Which marked place comes next, before or at the caret? */
import * as fields from './fields.js';
import { marksIn } from './marks.js';

/* Return every marked place in reading order: { input, mark, block (its index) }. */
export function places(inputs) {
  return inputs.flatMap((input) =>
    fields.blocksOf(input).flatMap((block, index) => marksIn(input, block).map((mark) => ({ input, mark, block: index }))),
  );
}

const order = (inputs, place) => [inputs.indexOf(place.input), place.block, place.mark.start];

function compare(one, other) {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at] - other[at];
}

/* Return where the keyboard is, in the same order as places; before everything when nowhere. */
function here(inputs) {
  const input = fields.focused(inputs);
  const caret = input && fields.caretOf(input);
  if (!caret) return [-1, 0, 0];
  return [inputs.indexOf(input), fields.blocksOf(input).findIndex((block) => block.key === caret.key), caret.offset];
}

/* Return the place after (or before) `current`, else after the caret; round at the end. */
export function neighbour(inputs, current, step) {
  const all = places(inputs);
  const at = all.findIndex(({ input, mark }) => current && input === current.input && mark === current.mark);
  if (at >= 0) return all.at((at + step) % all.length);
  const caret = here(inputs);
  const ahead = all.filter((place) => compare(order(inputs, place), caret) * step >= 0);
  return step > 0 ? ahead[0] || all[0] : ahead.at(-1) || all.at(-1);
}

/* Return the place the caret stands in, the strictest and shortest first. */
export function atCaret(inputs) {
  const input = fields.focused(inputs);
  const caret = input && fields.caretOf(input);
  if (!caret?.isCollapsed) return undefined;
  const around = places([input]).filter(
    ({ mark }) => mark.key === caret.key && mark.start <= caret.offset && caret.offset <= mark.end,
  );
  return around.sort((one, other) => one.mark.end - one.mark.start - (other.mark.end - other.mark.start))[0];
}
