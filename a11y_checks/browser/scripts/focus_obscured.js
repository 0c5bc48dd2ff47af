// Which stops of the keyboard were hidden whole by something that stays on the screen?
return [...window.a11yWalk.covers.keys()].filter((element) => element.isConnected).slice(0, 10).map(part);
