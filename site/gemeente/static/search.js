// Suggests pages while somebody types. Without this script the search box works as well.
// Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list that does not complete).
(() => {
  const WAIT = 150, SHORTEST = 2;

  document.querySelectorAll("form.search[data-suggestions]").forEach((form) => {
    if (form.dataset.ready) return;
    form.dataset.ready = "yes";
    const input = form.querySelector("input[name=q]");
    const list = document.createElement("ul");
    const told = document.createElement("p");
    let timer, asked, current = -1;

    list.id = `${input.id}-suggestions`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.querySelector("label").textContent);
    list.hidden = true;
    told.className = "hidden";
    told.setAttribute("role", "status");
    Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
      "aria-controls": list.id,
    }).forEach(([name, value]) => input.setAttribute(name, value));
    input.parentElement.append(list, told);

    const close = () => {
      list.hidden = true;
      list.replaceChildren();
      told.textContent = "";
      current = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const mark = (index) => {
      const options = [...list.children];
      current = (index + options.length + 1) % (options.length + 1);
      if (current === options.length) current = -1;
      options.forEach((option, at) => option.setAttribute("aria-selected", String(at === current)));
      if (current < 0) return input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-activedescendant", options[current].id);
      options[current].scrollIntoView({ block: "nearest" });
    };

    const open = (pages) => {
      close();
      list.append(...pages.map(({ title, url }, at) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.url = url;
        option.textContent = title;
        return option;
      }));
      list.hidden = !pages.length;
      input.setAttribute("aria-expanded", String(Boolean(pages.length)));
      const { foundOne, found } = form.dataset;
      if (pages.length) told.textContent = `${pages.length} ${pages.length === 1 ? foundOne : found}`;
    };

    const ask = async () => {
      const typed = input.value.trim();
      asked?.abort();
      if (typed.length < SHORTEST) return close();
      asked = new AbortController();
      try {
        const address = `${form.dataset.suggestions}?${new URLSearchParams({ q: typed })}`;
        const answer = await fetch(address, { signal: asked.signal, credentials: "omit" });
        if (answer.ok && document.activeElement === input) open((await answer.json()).suggestions);
      } catch { /* no answer, or a newer question: typing and Enter still work */ }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    input.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) return;
      if (event.key === "ArrowDown") mark(current + 1);
      else if (event.key === "ArrowUp") mark(current < 0 ? list.children.length - 1 : current - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && current >= 0) location.assign(list.children[current].dataset.url);
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", () => { asked?.abort(); clearTimeout(timer); close(); });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.url);
    });
  });
})();
