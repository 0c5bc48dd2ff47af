// Where does axe keep the private parts of an object? In a WeakMap each, for old browsers. A property
// under a name of its own does the same, quicker, and leaves less to clean up. Goes before axe, in
// the same block, so that no script of the page meets this WeakMap.
const WeakMap = class {
  #name = Symbol();
  has(object) { return object != null && this.#name in object; }
  get(object) { return object?.[this.#name]; }
  set(object, value) { object[this.#name] = value; return this; }
  delete(object) { return object != null && delete object[this.#name]; }
};
