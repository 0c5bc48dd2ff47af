/* How does the panel "Checks" keep up with the text, lead to the field and apply a suggestion? */
import { announce } from './announcing.js';
import { showCounts } from './badges.js';
import { fields, replaceFirst } from './fields.js';
import { goTo, placeOf } from './places.js';
import { get, post } from './server.js';
import { startSession } from './session.js';

const QUIET_MS = 300;
const UNCHANGED_MS = 2500;
const WIDE = 1000;
const CHANGED = 409;
const MOST_FRAMES = 120;

export const panel = () => document.querySelector('[data-gate-panel]');
const content = () => panel().querySelector('[data-gate-content]');
const toggle = () => document.querySelector('[data-side-panel-toggle="checks"]');

function open() {
  if (toggle()?.getAttribute('aria-expanded') === 'false') toggle().click();
}

/* The panel slides open; what is not shown yet cannot have the focus. */
function focusOnceShown(element, frames = MOST_FRAMES) {
  element.focus();
  if (document.activeElement === element || !frames) return;
  requestAnimationFrame(() => focusOnceShown(element, frames - 1));
}

/* Start following the text. Wagtail may put a new panel in the place of the old one at any time. */
export function startPanel(form, names) {
  const openedAt = levelShown();
  let waiting = 0;
  let looking = 0;
  let lastLook = 0;
  let lastTold = '';
  let beforeSignedOut = '';
  let isUnsaved = false;

  function levelShown() {
    return content().querySelector('[data-gate-level]')?.dataset.gateLevel || '';
  }

  const address = (url) => `${url}?opened_at=${encodeURIComponent(openedAt)}`;
  const buttons = () => [...content().querySelectorAll('[data-gate-key]')];

  /* Put the suggestion in the place of the words; say whether they were still there. */
  function apply(path, words, suggestion) {
    const place = placeOf(path);
    return Boolean(place) && replaceFirst(fields(form, names).filter((input) => place.contains(input)), words, suggestion);
  }

  function tellNotDone(button) {
    const { gateNotDone } = button.dataset;
    if (button.nextElementSibling?.dataset.gateToldNotDone === undefined) {
      const told = Object.assign(document.createElement('strong'), { className: 'gate-finding__not-done', textContent: gateNotDone });
      told.dataset.gateToldNotDone = '';
      button.after(told);
    }
    announce(gateNotDone);
  }

  /* Put the focus back where it was: the same button, else the one now in its place, else the verdict. */
  function refocus(key, index) {
    const all = buttons();
    const same = all.find((button) => button.dataset.gateKey === key);
    (same || all[Math.min(index, all.length - 1)] || content().querySelector('.gate-summary__verdict'))?.focus();
  }

  function tellVerdict() {
    const verdict = content().querySelector('.gate-summary__verdict')?.textContent.trim() || '';
    if (verdict !== lastTold) announce(verdict);
    lastTold = verdict;
  }

  function show(html) {
    const focused = content().contains(document.activeElement) ? document.activeElement : null;
    const index = buttons().indexOf(focused);
    content().innerHTML = html;
    if (focused) refocus(focused.dataset.gateKey, index);
    tellVerdict();
    showNumbers();
  }

  function showNumbers() {
    count(content().querySelector('[data-gate-blocking]')?.dataset.gateBlocking || '0');
    showCounts(panel(), names);
  }

  function count(blocking) {
    const counter = toggle()?.querySelector('[data-side-panel-toggle-counter]');
    if (!counter) return;
    counter.textContent = blocking;
    counter.hidden = blocking === '0';
    counter.classList.toggle('!w-hidden', blocking === '0');
  }

  async function refresh() {
    if (!panel().dataset.gateUrl || isUnsaved) return;
    const answer = await get(address(panel().dataset.gateUrl));
    if (answer.ok) show(await answer.text());
    lookSoon();
  }

  /* Text that stayed the same for a while is shown to the browser, so that Publish need not wait. */
  async function look() {
    if (isUnsaved || !content().querySelector('[data-gate-unseen]')) return;
    const started = (lastLook += 1);
    const answer = await post(address(panel().dataset.gateLookUrl));
    if (answer.ok && started === lastLook && !isUnsaved) show(await answer.text());
  }

  function lookSoon() {
    clearTimeout(looking);
    lastLook += 1;
    looking = setTimeout(look, UNCHANGED_MS);
  }

  /* The verdict is that of the last text the server got; what is typed now it does not get. */
  function tellSignedOut() {
    beforeSignedOut = content().innerHTML;
    show(panel().querySelector('[data-gate-signed-out]').innerHTML);
  }

  /* Wagtail stopped saving, as somebody saved a newer version: a verdict would be about that one. */
  function tellUnsaved() {
    isUnsaved = true;
    show(panel().querySelector('[data-gate-unsaved]').innerHTML);
  }

  function goOn() {
    content().innerHTML = beforeSignedOut;
    announce(panel().dataset.gateBack);
    refresh();
  }

  /* Whoever sends the text must see why that was stopped. */
  function pointOutSignedOut() {
    open();
    focusOnceShown(content().querySelector('.gate-summary__verdict'));
    announce(content().querySelector('.gate-summary__verdict').textContent);
  }

  async function confirm(key) {
    const answer = await post(address(panel().dataset.gateConfirmUrl), new URLSearchParams({ finding: key }));
    if (answer.ok) show(await answer.text());
    else if (answer.status === CHANGED) announce((await answer.json()).message);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-gate-goto], [data-gate-apply], [data-gate-confirm]');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { gateGoto, gateApply, gateWords, gatePath, gateConfirm } = button.dataset;
    if (gateGoto !== undefined) goTo(gateGoto);
    else if (gateConfirm !== undefined) confirm(gateConfirm);
    else if (apply(gatePath, gateWords, gateApply)) {
      button.setAttribute('aria-disabled', 'true');  // `disabled` would drop the focus
      announce(button.dataset.gateDone);
    } else {  // the words changed since the panel was filled, or may not be changed
      tellNotDone(button);
      goTo(gatePath);
    }
  });

  /* After a refusal the panel with the reasons stands open, where there is room for it. */
  addEventListener('load', () => {
    const isRefused = document.querySelector('.messages .error');
    if (isRefused && innerWidth > WIDE) open();
  });

  document.addEventListener('w-autosave:success', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, QUIET_MS);
  });

  document.addEventListener('w-autosave:deactivated', tellUnsaved);

  const heard = { onOut: tellSignedOut, onBack: goOn, onHeld: pointOutSignedOut };
  startSession(form, panel().dataset.gateSessionUrl, heard);

  /* The first save of a new page brings the panel of the stored one. */
  new MutationObserver(showNumbers).observe(panel().parentElement, { childList: true });
  showNumbers();
}
