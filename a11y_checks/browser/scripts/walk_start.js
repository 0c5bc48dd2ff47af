// Follow the keyboard: before every press of Tab, note where it stands, how that looks and what
// lies on top of it. `window.a11yWalk` keeps this for the scripts that come after.
const STOPS =
  "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], " +
  "video[controls], [tabindex], [contenteditable]:not([contenteditable=false])";
const MANY_STOPS = "iframe, object, embed, audio, video, input[type=date], input[type=time], " +
  "input[type=month], input[type=week], input[type=datetime-local]";
const LOOKS = ["color", "background-color", "background-image", "background-position", "border-radius",
  "box-shadow", "text-shadow", "text-decoration", "opacity", "visibility", "display", "transform",
  "translate", "scale", "filter", "clip", "clip-path", "font-weight", "font-style", "width", "height",
  "top", "left", "right", "bottom", "fill", "stroke", "stroke-width", "content"];
const SIDES = ["top", "right", "bottom", "left"].map((side) => `border-${side}`);
const OPAQUE = 0.9;

// A style that may still be on its way (a transition) has arrived.
function arrive() {
  for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
}

function line(style, name) {
  const [kind, width, colour] = ["style", "width", "color"].map((part) => style.getPropertyValue(`${name}-${part}`));
  return kind === "none" || width === "0px" || colour === "rgba(0, 0, 0, 0)" ? "" : `${kind} ${width} ${colour}`;
}

function styles(element, pseudo) {
  const style = getComputedStyle(element, pseudo);
  if ((pseudo && style.content === "none") || style.opacity === "0") return "";
  return [...LOOKS.map((name) => style.getPropertyValue(name)), ...["outline", ...SIDES].map((name) => line(style, name))].join();
}

// How an element looks, with all that a style can change together with it.
function appearance(element) {
  const around = [element, ...[...element.querySelectorAll("*")].slice(0, 20), ...(element.labels || [])];
  for (let next = element.nextElementSibling; next && around.length < 30; next = next.nextElementSibling) around.push(next);
  for (let above = element.parentElement; above && !isOwn(above) && around.length < 34; above = above.parentElement) around.push(above);
  return around.map((each) => [styles(each), styles(each, "::before"), styles(each, "::after")].join("|")).join("\n");
}

function layerOf(element) {
  for (let at = element; at && !isOwn(at); at = at.parentElement)
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return at;
  return null;
}

function isOpaque(top, layer) {
  for (let at = top; at; at = at === layer ? null : at.parentElement) {
    const style = getComputedStyle(at);
    const alpha = /^rgba\(.*, ([\d.]+)\)$/.exec(style.backgroundColor);
    if (style.backgroundImage !== "none" || at.matches("img, video, canvas") || !alpha || alpha[1] >= OPAQUE) return true;
  }
  return false;
}

// What stays on the screen while the page scrolls, and hides this whole element?
function coverOf(element) {
  const box = element.getBoundingClientRect();
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (right - left < 1 || bottom - top < 1) return null;
  let cover = null;
  for (const across of [0.05, 0.5, 0.95])
    for (const down of [0.05, 0.5, 0.95]) {
      const seen = document.elementFromPoint(left + across * (right - left), top + down * (bottom - top));
      if (!seen || seen.contains(element) || element.contains(seen)) return null;
      cover = layerOf(seen);
      if (!cover || cover.contains(element) || !isOpaque(seen, cover)) return null;
    }
  return cover;
}

// An element with a tree of its own (a shadow root, maybe a closed one): what the keyboard does in
// there cannot be seen from here.
const hasOwnTree = (element) => !element.matches(STOPS) && (element.shadowRoot || element.localName.includes("-"));

const all = [...document.querySelectorAll(STOPS)].filter(
  (element) => element.tabIndex >= 0 && !element.matches(":disabled, [type=hidden], [inert] *") &&
    element.checkVisibility({ visibilityProperty: true }));
const sheet = new CSSStyleSheet();
sheet.replaceSync("* { scroll-behavior: auto !important }");
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
const walk = { stops: STOPS, hasOwnTree, all, order: [], pulled: new Set(), looks: new Map(), covers: new Map(), appearance, arrive };
let pressed = false;
window.a11yWalk = walk;
window.addEventListener("keydown", (press) => {
  const element = document.activeElement;
  if (press.key !== "Tab" || !element) return;
  pressed = true;
  walk.order.push(element);
  if (isOwn(element)) return;
  arrive();
  if (!walk.looks.has(element)) walk.looks.set(element, appearance(element));
  if (!walk.covers.has(element) && coverOf(element)) walk.covers.set(element, true);
}, true);
window.addEventListener("keyup", () => { pressed = false; }, true);
window.addEventListener("focusin", (arrival) => {
  if (!pressed) walk.pulled.add(arrival.target);
  pressed = false;
}, true);
return { stops: all.length + 8 * all.filter((element) => element.matches(MANY_STOPS)).length,
  layers: [...document.body.querySelectorAll("*")].some((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position)) };
