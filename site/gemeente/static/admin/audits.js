/* How does the screen of a run keep up with the run? Without this script, reloading does it. */
(() => {
  const EVERY_MS = 3000;
  const place = document.querySelector('[data-audit-progress]');
  if (!place) return;
  const said = document.createElement('p');
  said.className = 'w-sr-only';
  said.setAttribute('role', 'status');
  place.after(said);

  async function renew() {
    try {
      const answer = await fetch(place.dataset.auditProgress, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (answer.ok) place.innerHTML = await answer.text();
    } catch { /* the next time may go well */ }
    const state = place.querySelector('[data-audit-state]')?.dataset.auditState;
    if (state === 'running') setTimeout(renew, EVERY_MS);
    else said.textContent = place.textContent.trim().replace(/\s+/g, ' ');
  }
  setTimeout(renew, EVERY_MS);
})();
