/* How does someone without a mouse get to the buttons below the text, past all of its fields? */
const ID = 'gate-buttons';

/* Put a link to those buttons beside Wagtail's own link to the content; both show with the focus. */
export function offerSkip(text) {
  const toContent = document.querySelector('.skiplink');
  const buttons = document.querySelector('footer nav.actions');
  buttons.id ||= ID;
  const link = Object.assign(document.createElement('a'), {
    className: toContent.className,
    href: `#${buttons.id}`,
    textContent: text,
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();  // Wagtail takes what stands behind # for a tab of the form
    buttons.querySelector('a, button').focus();
  });
  toContent.after(link);
}
