// Which errors does pa11y's HTML_CodeSniffer see on each address that comes in, one a line?
// node pa11y_errors.cjs FOLDER CHROMIUM: FOLDER is where npm installed pa11y. Answers with a list of
// codes and selectors as JSON, one line for each address; an address it cannot judge has none.
const { createRequire } = require("node:module");
const { createInterface } = require("node:readline");
const [folder, executablePath] = process.argv.slice(2);
const load = createRequire(`${folder}/`);
const pa11y = load("pa11y");
const puppeteer = load("puppeteer");

async function errors(browser, address) {
  try {
    const found = await pa11y(address, { browser, runners: ["htmlcs"], timeout: 15000 });
    return found.issues.map(({ code, selector }) => [code, selector]);
  } catch {
    return [];
  }
}

(async () => {
  const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for await (const address of createInterface({ input: process.stdin }))
    process.stdout.write(`${JSON.stringify(await errors(browser, address))}\n`);
  await browser.close();
})();
