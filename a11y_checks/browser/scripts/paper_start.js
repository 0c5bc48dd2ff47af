// What does the screen show that belongs on paper too? The content, and every way to make contact.
const CONTACT = 'a[href^="tel:"], a[href^="mailto:"], address';
const CONTENT = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption, blockquote";
const ON_SCREEN_ONLY = "nav, [role=navigation], form, button, dialog, [role=dialog], aside, template";
const main = document.querySelector("main, [role=main]") || document.body;
const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const chosen = [...main.querySelectorAll(CONTENT), ...document.querySelectorAll(CONTACT)];
window.a11yPaper = [...new Set(chosen)].filter(
  (element) => element.textContent.trim() && !element.closest(ON_SCREEN_ONLY) && isShown(element));
return window.a11yPaper.length;
