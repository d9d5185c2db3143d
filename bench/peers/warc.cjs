// Reads a crawl with warcio.js, every body to its end.  node warc.cjs NODE_MODULES CRAWL.warc.gz ROUNDS
const path = require("path");
const fs = require("fs");
const best = require("./clock.cjs");

const [modules, file, rounds] = process.argv.slice(2);
const { WARCParser } = require(path.join(modules, "warcio"));

best(rounds, async () => {
  let length = 0;
  for await (const record of new WARCParser(fs.createReadStream(file))) length += (await record.readFully(true)).length;
  return length;
});
