/* Where on the screen is a content path such as `body.<block id>.text`, and how do we get there? */
const WRITABLE = ['[contenteditable="true"]', 'input:not([type="hidden"]), textarea, select', 'button'];
const SHOWN_MS = 2500;

/* Return the content path of an element; empty outside the fields of the page. */
export function pathOf(element) {
  const names = [];
  for (let at = element.closest('[data-contentpath]'); at; at = at.parentElement.closest('[data-contentpath]')) {
    names.unshift(at.dataset.contentpath);
  }
  return names.join('.');
}

/* Return the element of a content path, the field if the block is gone. */
export function placeOf(path) {
  let place = null;
  for (const name of path.split('.')) {
    const next = (place || document).querySelector(`[data-contentpath="${CSS.escape(name)}"]`);
    if (!next) break;
    place = next;
  }
  return place;
}

/* Show the tab and open the panels that a place is in. */
export function open(place) {
  const tab = place.closest('[role="tabpanel"][hidden]');
  if (tab) document.querySelector(`[role="tab"][aria-controls="${tab.id}"], a[href="#${tab.id}"]`)?.click();
  for (let node = place; node; node = node.parentElement) {
    node.querySelector(':scope > * > [data-panel-toggle][aria-expanded="false"]')?.click();
  }
}

/* Bring the keyboard to the field or block of a content path. */
export function goTo(path) {
  const place = placeOf(path);
  if (!place) return;
  open(place);
  place.scrollIntoView({ block: 'center' });
  WRITABLE.map((kind) => place.querySelector(kind)).find(Boolean)?.focus();
  place.classList.add('gate-shown');
  setTimeout(() => place.classList.remove('gate-shown'), SHOWN_MS);
}
