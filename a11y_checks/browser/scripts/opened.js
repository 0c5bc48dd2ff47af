// What did the browser open, and is it a web page? `born` differs for every document.
// A page that leads on to another host may lead into somebody's own network.
const arrival = performance.getEntriesByType("navigation")[0];
const isWeb = location.protocol.startsWith("http");
const isError = location.protocol === "chrome-error:";
const problems = isError && /ERR_\w+|HTTP ERROR/.exec(document.body ? document.body.innerText : "");
return {
  type: document.contentType,
  address: document.URL,
  isElsewhere: isWeb && new URL(arguments[0], document.URL).hostname !== location.hostname,
  status: arrival ? arrival.responseStatus : 0,
  born: performance.timeOrigin,
  elements: document.getElementsByTagName("*").length,
  hasFonts: document.fonts.status === "loaded",
  hasAxe: typeof window.axe === "object",
  problem: isError ? (problems || ["ERR_FAILED"])[0] : "",
};
