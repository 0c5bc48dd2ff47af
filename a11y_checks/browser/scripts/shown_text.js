// Which text does the page show now?
return document.body.innerText.replace(/\s+/g, " ");
