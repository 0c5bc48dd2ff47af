/* How is work done without a stop that somebody who types would feel? */
const SLICE_MS = 8;

/* Return a function that does the steps of a generator in short slices; a new call starts anew. */
export function slices(steps) {
  let running = 0;
  return (...given) => {
    running += 1;
    const mine = running;
    const work = steps(...given);
    const slice = () => {
      const until = performance.now() + SLICE_MS;
      let isDone = false;
      while (!isDone && mine === running && performance.now() < until) isDone = work.next().done;
      if (!isDone && mine === running) setTimeout(slice);
    };
    slice();
  };
}

/* Return a function to wait on between steps: at once while a slice lasts, else after a turn for
   whoever types. */
export function breather() {
  let until = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < until) return;
    await new Promise((resume) => setTimeout(resume));
    until = performance.now() + SLICE_MS;
  };
}
