/* How do we ask the server something? */

/* Return the answer to a POST of form fields or JSON text. */
export function post(url, body) {
  const headers = { 'X-CSRFToken': window.wagtailConfig.CSRF_TOKEN };
  return fetch(url, { method: 'POST', headers, body });
}

export function get(url) {
  return fetch(url, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
}
