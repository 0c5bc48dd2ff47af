// Let axe remember the colours that it has read. A page has few, but axe asks for them thousands
// of times: a quarter of its time. What a colour means depends on its text alone.
(({ prototype }) => {
  const read = prototype.parseString;
  const known = new Map();
  prototype.parseString = function (text) {
    if (known.has(text)) return Object.assign(this, known.get(text));
    read.call(this, text);
    const { r, g, b, alpha } = this;
    known.set(text, { r, g, b, alpha });
    return this;
  };
})(axe.commons.color.Color);
