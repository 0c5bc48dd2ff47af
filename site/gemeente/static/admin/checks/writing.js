/* How do the marks in the text keep up with whoever writes? */
import { ask } from './asking.js';
import { fields } from './fields.js';
import { listen } from './keys.js';
import * as note from './note.js';
import { paint } from './painting.js';
import { nameTextboxes } from './naming.js';
import { isQuiet, setQuiet } from './quiet.js';

const QUIET_MS = 600;
const PANEL = '[data-side-panel="checks"]';
const DELETED = 'aria-hidden';  // a block that was deleted stays in the form, hidden
const TOGGLE = '[data-gate-marks]';
const NOT_TEXT = '.gate-badge, .Draftail-Toolbar, [data-side-panel]';

/* Start on the page's form; `names` are its fields, `told` is what the panel tells scripts. */
export function startWriting(form, names, told) {
  const { gateLiveUrl: url, gateLanguage: language, gateUser: user, gateNothing } = told;
  let quiet = isQuiet(user);
  let waiting = 0;
  let frame = 0;
  let round = 0;

  const inputs = () => (quiet ? [] : fields(form, names));
  const repaint = () => paint(inputs());

  async function askNow() {
    const mine = (round += 1);
    await nameTextboxes(form);
    if (mine === round) ask(inputs(), { url, language }, repaint, () => mine !== round);
  }

  function changed() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(repaint);
    clearTimeout(waiting);
    waiting = setTimeout(askNow, QUIET_MS);
  }

  function switchMarks({ target }) {
    if (!target.matches(TOGGLE)) return;
    quiet = !target.checked;
    setQuiet(user, quiet);
    note.hide();
    changed();
  }

  function showSwitch() {
    for (const toggle of document.querySelectorAll(TOGGLE)) toggle.checked = !quiet;
  }

  const isText = ({ target }) => !(target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(NOT_TEXT);
  new MutationObserver((changes) => changes.some(isText) && changed())
    .observe(form, { childList: true, characterData: true, subtree: true, attributeFilter: [DELETED] });
  form.addEventListener('input', changed);
  new MutationObserver(showSwitch).observe(document.querySelector(PANEL), { childList: true });
  document.addEventListener('change', switchMarks);
  note.whenApplied(changed);
  listen(inputs, gateNothing);
  showSwitch();
  changed();
}
