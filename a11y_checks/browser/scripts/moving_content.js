// What goes on moving by itself for more than five seconds, without a way to stop it? WCAG 2.2.2.
// What says that something is being loaded is left out: there moving is the message.
const MOST = 10;
const LONG = 5000;
const STOPS = /\b(?:pauz|pauseer|pause|stop|uitzetten|stilzetten)/i;
const LOADING = "progress, [role=progressbar], [aria-busy=true]";

function goesOn(animation) {
  const timing = animation.effect?.getComputedTiming();
  return animation.playState === "running" && timing?.endTime > LONG && timing.duration > 0;
}

function isSeen(element) {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
}

const controls = [...document.querySelectorAll("button, [role=button], input[type=checkbox], a[href]")];
const stops = controls.some((control) => STOPS.test(`${control.textContent} ${control.ariaLabel ?? ""}`));
const moving = document.getAnimations().filter(goesOn).map((animation) => animation.effect.target);
const found = new Set(moving.filter((element) => element && !isOwn(element) && isSeen(element) && !element.closest(LOADING)));
return stops ? [] : [...found].slice(0, MOST).map(part);
