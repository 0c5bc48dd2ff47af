/* What do the keyboard and the mouse do at marked places? F8 goes on, Enter applies, Esc closes. */
import { announce } from './announcing.js';
import * as fields from './fields.js';
import * as note from './note.js';
import { open } from './places.js';
import { atCaret, neighbour } from './walking.js';

const NEXT = 'F8';
const QUIET_KEYS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/* Bring the caret to a marked place that can be seen, with the note beside it. */
function visit(place) {
  const writable = fields.writableOf(place.input);
  open(writable);
  fields.select(place.input, place.mark);
  requestAnimationFrame(() => {
    note.bringIntoView(place);
    note.show(place, true);
  });
}

function walk(inputs, step, nothing) {
  const found = neighbour(inputs, note.shown(), step);
  if (found) visit(found);
  else announce(nothing);
}

/* Return what a key does while the note is open, nothing for a key that is only typing. */
function actionOf(event) {
  const { byKeys, mark } = note.shown();
  const isInNote = note.holds(event.target);
  if (event.key === 'Escape') return note.hide;
  if (isInNote || !byKeys) return null;
  if (event.key === 'Enter') return mark.suggestion ? note.apply : note.repeat;  // Enter would delete the words
  if (event.key === 'Tab' && !event.shiftKey) return note.enter;
  return null;
}

function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/* Listen to the keys; `inputs` gives the fields, empty while the marks are off. */
export function listen(inputs, nothing) {
  document.addEventListener('keydown', (event) => {
    if (event.key === NEXT && !event.ctrlKey && !event.metaKey) {
      stop(event);
      walk(inputs(), event.shiftKey ? -1 : 1, nothing);
      return;
    }
    const action = note.shown() && actionOf(event);
    if (action) {
      stop(event);
      action();
    } else if (note.shown() && !note.holds(event.target) && !QUIET_KEYS.has(event.key)) note.hide();
  }, true);

  document.addEventListener('click', (event) => {
    if (note.holds(event.target)) return;
    note.hide();
    setTimeout(() => {  // the editor has moved its caret by then
      const found = atCaret(inputs());
      if (found && fields.writableOf(found.input).contains(event.target)) note.show(found, false);
    });
  });
  document.addEventListener('scroll', note.follow, { capture: true, passive: true });
  addEventListener('resize', note.follow);
}
