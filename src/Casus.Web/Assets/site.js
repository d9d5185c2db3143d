// Keys, brushing and copying. Every page is useful without any of it.
import { keys } from "./keys.js";
import { brush } from "./brush.js";
import { copying } from "./copy.js";
import { marked } from "./marked.js";
import { notes } from "./notes.js";
for (const begin of [keys, brush, copying, marked, notes]) begin();
