// Reads a feed with rss-parser.  node rss.cjs NODE_MODULES FEED.xml ROUNDS
const path = require("path");
const fs = require("fs");
const best = require("./clock.cjs");

const [modules, file, rounds] = process.argv.slice(2);
const Parser = require(path.join(modules, "rss-parser"));
const feed = fs.readFileSync(file, "utf8");

best(rounds, async () => (await new Parser().parseString(feed)).items.length);
