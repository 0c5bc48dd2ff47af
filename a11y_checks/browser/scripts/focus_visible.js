// Which stops of the keyboard look the same with and without it? A caret shows where one types.
const MOST = 10;
const HAS_CARET = "textarea, [contenteditable], iframe, object, embed, audio, video, " +
  "input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=image], [type=file], [type=range], [type=color])";
const { looks, appearance, arrive, hasOwnTree } = window.a11yWalk;
document.activeElement.blur();
arrive();
return [...looks]
  .filter(([element, look]) => element.isConnected && !element.matches(HAS_CARET) && !hasOwnTree(element) && appearance(element) === look)
  .slice(0, MOST)
  .map(([element]) => part(element));
