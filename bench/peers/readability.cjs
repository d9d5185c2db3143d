// Reads pages with Readability.js over linkedom.  node readability.cjs NODE_MODULES PAGES.json ROUNDS
const path = require("path");
const fs = require("fs");
const best = require("./clock.cjs");

const [modules, file, rounds] = process.argv.slice(2);
const { Readability } = require(path.join(modules, "@mozilla/readability"));
const { parseHTML } = require(path.join(modules, "linkedom"));
const pages = JSON.parse(fs.readFileSync(file, "utf8"));

best(rounds, () => {
  let length = 0;
  for (const page of pages) {
    try {
      length += new Readability(parseHTML(page).document).parse()?.textContent.length ?? 0;
    } catch {
      // It throws on some pages: their time counts all the same.
    }
  }
  return length;
});
