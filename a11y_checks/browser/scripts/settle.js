// Wait until the page is laid out at its new width: fonts loaded, two frames drawn.
const done = arguments[arguments.length - 1];
const frame = () => new Promise((resume) => requestAnimationFrame(resume));
const patience = new Promise((resume) => setTimeout(resume, 1000));
Promise.race([document.fonts.ready.then(frame).then(frame), patience]).then(() => done(true));
