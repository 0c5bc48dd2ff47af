/* How do we ask the server something? */
export const NOT_ALLOWED = 403;

/* Hears of every answer that may mean that nobody is signed in any more. */
export const refusals = new EventTarget();

/* An address of ours leads nowhere else, but for somebody who must sign in first. */
async function send(url, options) {
  const answer = await fetch(url, { ...options, redirect: 'manual' });
  if (answer.type === 'opaqueredirect' || answer.status === NOT_ALLOWED) refusals.dispatchEvent(new Event('refused'));
  return answer;
}

/* Return the answer to a POST of form fields or JSON text. */
export function post(url, body) {
  const headers = { 'X-CSRFToken': window.wagtailConfig.CSRF_TOKEN };
  return send(url, { method: 'POST', headers, body });
}

export function get(url) {
  return send(url, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
}
