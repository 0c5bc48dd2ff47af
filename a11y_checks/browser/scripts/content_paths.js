// In which part of the content does each of these targets of axe stand?
// A target is a list: one selector for every frame on the way to the element, and a list
// of selectors where the way leads through shadow roots.
return arguments[0].map((target) => {
  try {
    const outermost = [target[0]].flat()[0];
    const holder = document.querySelector(outermost).closest("[data-content-path]");
    return holder ? holder.dataset.contentPath : "";
  } catch (unknown) {
    return "";
  }
});
