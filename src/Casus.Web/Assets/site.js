// Keys, brushing and copying. Every page is useful without any of it.
import { keys } from "./keys.js";
import { rekey } from "./rekey.js";
import { brush } from "./brush.js";
import { copying } from "./copy.js";
import { marked } from "./marked.js";
for (const begin of [keys, rekey, brush, copying, marked]) begin();
