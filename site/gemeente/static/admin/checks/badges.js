/* How many points does each field have? The count stands beside the name of the field. */

/* Return the counts that the panel tells as "field:count field:count". */
function counted(panel) {
  const told = panel.querySelector('[data-gate-counts]')?.dataset.gateCounts.trim() || '';
  return new Map(told.split(' ').map((one) => one.split(':')).map(([name, count]) => [name, Number(count)]));
}

/* Return what the badge comes after: the label of the field, the heading of its panel, or its help. */
function nameOf(field) {
  const wrapper = field.closest('.w-panel__wrapper');
  if (wrapper) return wrapper.querySelector(':scope > .w-field__label');
  const heading = field.closest('[data-panel]')?.querySelector(':scope > .w-panel__header [data-panel-heading]');
  return heading || field.querySelector('[data-field-help] > .help');
}

/* Return the badge of a field, made at its first use; its room is kept, so nothing jumps. */
function badgeOf(name) {
  const made = document.querySelector(`[data-gate-badge="${CSS.escape(name)}"]`);
  const field = document.querySelector(`[data-contentpath="${CSS.escape(name)}"]`);
  const place = field && nameOf(field);
  if (made || !place) return made;
  const badge = document.createElement('span');
  badge.className = 'gate-badge';
  badge.dataset.gateBadge = name;
  place.after(badge);
  return badge;
}

/* Show the counts of the panel beside the fields. */
export function showCounts(panel, names) {
  const { gateOnePoint, gateMorePoints } = panel.dataset;
  const counts = counted(panel);
  for (const name of names) {
    const badge = badgeOf(name);
    const count = counts.get(name) || 0;
    const text = count === 1 ? gateOnePoint : gateMorePoints.replace('0', count);
    if (badge) badge.textContent = count ? text : '';
  }
}
