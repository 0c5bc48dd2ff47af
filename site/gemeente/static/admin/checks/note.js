/* How is a mark explained and mended at the place itself? The small window beside the words. */
import { announce } from './announcing.js';
import { elementsOf, isDraft } from './draft.js';
import * as fields from './fields.js';
import { rangeOf } from './painting.js';

const GAP = 6;
const ROOM = 260;  // for the note below the words and Wagtail's own bars above and below
let current = null;  // { input, mark, byKeys }
const onDone = new EventTarget();
const note = document.querySelector('[data-gate-note-template]')?.content.firstElementChild.cloneNode(true);
const part = (name) => note.querySelector(`[data-gate-note-${name}]`);

export const shown = () => current;
export const whenApplied = (listener) => onDone.addEventListener('applied', listener);
export const holds = (element) => Boolean(note?.contains(element));

function boxOf({ input, mark }) {
  const element = isDraft(input) && elementsOf(input).get(mark.key);
  const range = element && rangeOf(element, mark);
  return (range || fields.writableOf(input)).getBoundingClientRect();
}

function place() {
  const box = boxOf(current);
  const below = box.bottom + GAP;
  const fits = below + note.offsetHeight < innerHeight;
  note.style.top = `${Math.max(GAP, fits ? below : box.top - note.offsetHeight - GAP)}px`;
  note.style.left = `${Math.max(GAP, Math.min(box.left, innerWidth - note.offsetWidth - GAP))}px`;
}

/* Keep the note beside its words when the page moves. */
export const follow = () => current && place();

/* Scroll only when the words, or the note below them, would fall outside the screen. */
export function bringIntoView({ input, mark }) {
  const box = boxOf({ input, mark });
  if (box.top > ROOM / 2 && box.bottom < innerHeight - ROOM) return;
  const element = (isDraft(input) && elementsOf(input).get(mark.key)) || fields.writableOf(input);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function fill({ message, advice, suggestion }) {
  part('message').textContent = message;
  part('advice').textContent = suggestion ? '' : advice;
  part('suggestion').textContent = suggestion;
  part('apply').hidden = !suggestion;
  part('keys').textContent = suggestion ? note.dataset.gateKeysApply : note.dataset.gateKeys;
}

/* Show the note at a marked place; `byKeys` when somebody came there with the keyboard. */
export function show({ input, mark }, byKeys) {
  current = { input, mark, byKeys };
  fill(mark);
  part('keys').hidden = !byKeys;
  if (!note.matches(':popover-open')) note.showPopover();
  place();
  if (byKeys) repeat();
}

/* Say what the note tells. */
export function repeat() {
  const { message, suggestion, advice } = current.mark;
  const offer = suggestion ? `${note.dataset.gateInstead} ${suggestion}.` : advice;
  announce(`${message} ${offer} ${part('keys').textContent}`);
}

/* Close the note; the keyboard goes back to the text when it was in the note. */
export function hide() {
  if (!current) return;
  const { input } = current;
  const wasInNote = holds(document.activeElement);
  current = null;
  note.hidePopover();
  if (wasInNote) fields.writableOf(input)?.focus({ preventScroll: true });
}

/* Put the suggestion in the text; the words may have changed meanwhile. */
export function apply() {
  const { input, mark } = current;
  const isDone = fields.replace(input, mark, mark.suggestion);
  hide();
  const end = mark.start + mark.suggestion.length;
  fields.select(input, isDone ? { key: mark.key, start: end, end } : mark);
  announce(isDone ? note.dataset.gateDone : note.dataset.gateNotDone);
  onDone.dispatchEvent(new Event('applied'));
}

export const enter = () => note.querySelector('button:not([hidden])').focus();

if (note) document.querySelector('main').append(note);
note?.addEventListener('mousedown', (event) => event.preventDefault());  // the caret stays in the text
note?.addEventListener('click', (event) => {
  if (event.target.closest('[data-gate-note-apply]')) apply();
  else if (event.target.closest('[data-gate-note-close]')) hide();
});
