// Reads documents and writes them: roundtrip OUT FILE...

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Dossier } from "./client.js";

const [out = "", ...files] = process.argv.slice(2);
for (const [i, file] of files.entries()) {
  const read = Dossier.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (read.success) {
    const document: Dossier = read.data;
    writeFileSync(join(out, `${i}.json`), JSON.stringify(document));
    console.log("ok");
  } else {
    console.log("refused:", read.error.message.replaceAll(/\s+/g, " "));
  }
}
