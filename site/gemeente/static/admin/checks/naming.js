/* What is a rich text box called? Wagtail names its label, but not the box that people write in. */
import { isDraft, textboxOf } from './draft.js';
import { breather } from './slices.js';

function nameOf(input) {
  const label =
    document.querySelector(`label[for="${CSS.escape(input.id)}"]`) ||
    input.closest('[data-contentpath]')?.querySelector(':scope > .w-field__label') ||
    input.closest('[data-panel]')?.querySelector('[data-panel-heading-text]');
  return label?.firstChild?.textContent.trim() || '';
}

/* Give every rich text box in the form the name of its field. */
export async function nameTextboxes(form) {
  const breath = breather();
  for (const input of [...form.querySelectorAll('input[type="hidden"]')].filter(isDraft)) {
    const textbox = textboxOf(input);
    const name = nameOf(input);
    if (textbox && name && textbox.getAttribute('aria-label') !== name) textbox.setAttribute('aria-label', name);
    await breath();
  }
}
