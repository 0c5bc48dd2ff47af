// Give this element the keyboard, or take it away; the page stays where it is.
const element = document.querySelector(arguments[0]);
if (arguments[1]) element.focus();
else element.blur();
window.a11yWalk.arrive();
