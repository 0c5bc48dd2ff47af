// Where did the keyboard go, or can it go, without that we could follow it? Into frames, and into
// elements with a tree of their own.
const MOST = 10;
const { stops, order, hasOwnTree } = window.a11yWalk;
const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]");
const holdsStops = (root) =>
  [...root.querySelectorAll(stops)].some((stop) => stop.tabIndex >= 0 && isShown(stop)) ||
  [...root.querySelectorAll("*")].some((each) => each.shadowRoot && isShown(each) && holdsStops(each.shadowRoot));

// A frame of another website tells nothing, so it may hold anything.
const isUnseen = (frame) => !frame.contentDocument || holdsStops(frame.contentDocument);
const frames = [...document.querySelectorAll("iframe")].filter((frame) => frame.tabIndex >= 0 && isUnseen(frame));
const trees = [...document.body.querySelectorAll("*")].filter((each) => each.shadowRoot ? holdsStops(each.shadowRoot) : hasOwnTree(each) && order.includes(each));
return [...frames, ...trees].filter(isShown).slice(0, MOST).map((element) => ({ ...part(element), doubt: true }));
