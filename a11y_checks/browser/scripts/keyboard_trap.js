// Where may the keyboard be caught? Where it ended, when it came back there again and again while
// there was more to reach, and where a script pulled it back to. A window over the page may keep
// it; a page that tells which key helps is for a person to judge.
const ENDS = 8;
const AGAIN = 3;
const MOST = 3;
const KEEPS = "dialog, [aria-modal=true], [role=dialog], [role=alertdialog], iframe, object, embed, audio, video, input[type=date], input[type=time], input[type=month], input[type=week], input[type=datetime-local]";
const TELLS_KEY = /\b(esc|escape|ctrl|alt|shift|f\d|toets(en)?|keys?)\b/i;
const { all, order, pulled, hasOwnTree } = window.a11yWalk;
const end = document.activeElement;
const last = order.slice(-ENDS);
const others = new Set(last.filter((each) => each !== end && all.includes(each)));
const comesBack = last.filter((each) => each === end).length >= AGAIN && others.size < all.length - 1;
return [...new Set([...pulled, ...(comesBack ? [end] : [])])]
  .filter((element) => element.isConnected && !isOwn(element) && !element.shadowRoot && !hasOwnTree(element) && !element.closest(KEEPS))
  .slice(0, MOST)
  .map((element) => ({ ...part(element), doubt: TELLS_KEY.test(document.body.innerText) }));
