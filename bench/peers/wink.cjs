// Reads documents with winkNLP as many times as ../Casus.Bench/CpuClock.cs does and prints the processor seconds of the best round.
// node wink.cjs NODE_MODULES DOCUMENTS.json
const path = require("path");
const fs = require("fs");

const [modules, file] = process.argv.slice(2);
const winkNLP = require(path.join(modules, "wink-nlp"));
const model = require(path.join(modules, "wink-eng-lite-web-model"));
const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
const its = nlp.its;
const documents = JSON.parse(fs.readFileSync(file, "utf8"));

function read() {
  let count = 0;
  for (const text of documents) {
    const doc = nlp.readDoc(text);
    count += doc.tokens().out(its.pos).length + doc.tokens().out(its.lemma).length;
    count += doc.sentences().length() + doc.entities().length();
  }
  return count;
}

function seconds() {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

for (let i = 0; i < 3; i++) read();
console.log(Math.min(...Array.from({ length: 7 }, seconds)));
