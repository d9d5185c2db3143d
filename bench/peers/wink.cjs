// Reads documents with winkNLP.  node wink.cjs NODE_MODULES DOCUMENTS.json ROUNDS
const path = require("path");
const fs = require("fs");
const best = require("./clock.cjs");

const [modules, file, rounds] = process.argv.slice(2);
const winkNLP = require(path.join(modules, "wink-nlp"));
const model = require(path.join(modules, "wink-eng-lite-web-model"));
const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
const its = nlp.its;
const documents = JSON.parse(fs.readFileSync(file, "utf8"));

best(rounds, () => {
  let count = 0;
  for (const text of documents) {
    const doc = nlp.readDoc(text);
    count += doc.tokens().out(its.pos).length + doc.tokens().out(its.lemma).length;
    count += doc.sentences().length() + doc.entities().length();
  }
  return count;
});
