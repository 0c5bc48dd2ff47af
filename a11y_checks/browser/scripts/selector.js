// How does a script name an element? Goes before every script that points at parts of the page.
const isOwn = (element) => element === document.body || element === document.documentElement;

function selector(element) {
  const steps = [];
  for (let at = element; at && !isOwn(at); at = at.parentElement) {
    if (at.id) return [`#${CSS.escape(at.id)}`, ...steps].join(" > ");
    const twins = [...at.parentElement.children].filter((each) => each.tagName === at.tagName);
    const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(at) + 1})` : "";
    steps.unshift(at.tagName.toLowerCase() + place);
  }
  return steps.join(" > ") || "html";
}

const part = (element) => ({
  target: [selector(element)],
  html: isOwn(element) ? "" : element.outerHTML.slice(0, 300),
});
