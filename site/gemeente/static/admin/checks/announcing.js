/* How does somebody who does not see the screen hear what changed, without being flooded? */
const PAUSE_MS = 1200;
const region = document.createElement('p');
let next = '';
let isPausing = false;

region.className = 'w-sr-only';
region.setAttribute('role', 'status');
document.body.append(region);

function say() {
  isPausing = Boolean(next);
  if (!next) return;
  region.textContent = region.textContent === next ? `${next}\u00a0` : next;  // the same words again are said again
  next = '';
  setTimeout(say, PAUSE_MS);
}

/* Say a text; of what comes in quick succession only the last is said. */
export function announce(text) {
  next = text;
  if (!isPausing) say();
}
