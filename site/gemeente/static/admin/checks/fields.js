/* Which texts are on this screen, in which order, and how is each read and written? */
import * as draft from './draft.js';
import { pathOf } from './places.js';

const TEXTS = 'input[type="hidden"], input[type="text"], textarea';
const PLAIN = '';

/* A block that was deleted stays in the form, hidden; what cannot be written is no text either. */
const holdsText = (input) =>
  (draft.isDraft(input) || (input.type !== 'hidden' && !input.readOnly)) && !input.closest('[aria-hidden="true"]');

/* Return the inputs that hold text for visitors: those in `names`, the fields of this page. */
export function fields(form, names) {
  return [...form.querySelectorAll(TEXTS)].filter(
    (input) => holdsText(input) && names.has(pathOf(input).split('.')[0]),
  );
}

/* Return what a field says as blocks {key, kind, text}; a plain field is one block. */
export function blocksOf(input) {
  if (draft.isDraft(input)) return draft.blocksOf(input);
  return [{ key: PLAIN, kind: 'p', text: input.value }];
}

export const writableOf = (input) => (draft.isDraft(input) ? draft.textboxOf(input) : input);

/* Return the field in which the keyboard is, if any. */
export const focused = (all) => all.find((input) => writableOf(input)?.contains(document.activeElement));

export function caretOf(input) {
  if (draft.isDraft(input)) return draft.caretOf(input);
  return { key: PLAIN, offset: input.selectionStart, isCollapsed: input.selectionStart === input.selectionEnd };
}

export function select(input, { key, start, end }) {
  if (draft.isDraft(input)) {
    draft.select(input, key, start, end);
  } else {
    input.focus({ preventScroll: true });
    input.setSelectionRange(start, end);
  }
}

/* Put text in the place of the words; say whether they were still there. */
export function replace(input, { key, start, end, words }, text) {
  const block = blocksOf(input).find((one) => one.key === key);
  if (!block || block.text.slice(start, end) !== words) return false;
  if (draft.isDraft(input)) return draft.replace(input, key, start, end, text);
  input.setRangeText(text, start, end, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/* The server tells words with one space between them; in the text it may be two, or another kind. */
function patternOf(words) {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/\s+/g, '\\s+'));
}

/* Put text in the place of the first occurrence of the words in these fields. */
export function replaceFirst(inputs, words, text) {
  const pattern = patternOf(words);
  return inputs.some((input) =>
    blocksOf(input).some((block) => {
      const found = pattern.exec(block.text);
      if (!found) return false;
      const [same] = found;
      return replace(input, { key: block.key, start: found.index, end: found.index + same.length, words: same }, text);
    }),
  );
}
