// Is the keyboard still on this element, or does a script bring it back there within a moment?
const MOMENT = 150;
const [place, done] = arguments;
const element = document.querySelector(place);
const until = performance.now() + MOMENT;
(function look() {
  if (document.activeElement === element) done(true);
  else if (performance.now() > until) done(false);
  else setTimeout(look, 5);
})();
