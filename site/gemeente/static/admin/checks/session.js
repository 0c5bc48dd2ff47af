/* Is somebody still signed in, and how is the text kept from the sign-in page when nobody is? */
import { NOT_ALLOWED, refusals } from './server.js';

const SAYS_NO = ['w-autosave:error', 'w-swap:error'];  // Wagtail saves, and asks who else is here

/* Whoever signs in again gets another token, also in the tabs that were open. */
function renewToken(token) {
  window.wagtailConfig.CSRF_TOKEN = token;
  for (const input of document.querySelectorAll('[name="csrfmiddlewaretoken"]')) input.value = token;
}

function senderOf(target, form) {
  const button = target.closest('button, input[type="submit"]');
  const isSender = button?.dataset.workflowActionUrl || (button?.type === 'submit' && button.form === form);
  return isSender ? button : null;
}

/* Tell when nobody is signed in any more (`onOut`) and when somebody is again (`onBack`). Until then
   the form is not sent: `onHeld`. */
export function startSession(form, url, { onOut, onBack, onHeld }) {
  let isOut = false;

  function learn(isOutNow) {
    const wasOut = isOut;
    isOut = isOutNow;
    if (isOut && !wasOut) onOut();
    if (wasOut && !isOut) onBack();
  }

  /* Ask the server and tell what changed; without a connection the last answer stands. */
  async function look() {
    try {
      const answer = await fetch(url, { headers: { 'X-Requested-With': 'XMLHttpRequest' }, redirect: 'manual' });
      if (answer.ok) renewToken((await answer.json()).token);
      learn(answer.type === 'opaqueredirect' || answer.status === NOT_ALLOWED);
    } catch {}
  }

  async function hold(event, again) {
    if (!isOut) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await look();
    if (isOut) onHeld();
    else again();
  }

  const lookAgain = () => isOut && look();

  refusals.addEventListener('refused', look);
  for (const name of SAYS_NO) document.addEventListener(name, look);
  addEventListener('focus', lookAgain);
  document.addEventListener('visibilitychange', lookAgain);
  form.addEventListener('submit', (event) => hold(event, () => form.requestSubmit(event.submitter)), true);
  /* Before Wagtail hears it: a button that was pressed cannot be pressed again for a while. */
  document.addEventListener('click', (event) => {
    const button = senderOf(event.target, form);
    if (button) hold(event, () => button.click());
  }, true);
}
