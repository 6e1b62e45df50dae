// Reads documents and writes them: roundtrip OUT FILE...

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Dossier } from "./client.d.ts";

const [out = "", ...files] = process.argv.slice(2);
for (const [i, file] of files.entries()) {
  const document = JSON.parse(readFileSync(file, "utf8")) as Dossier;
  writeFileSync(join(out, `${i}.json`), JSON.stringify(document));
  console.log("ok");
}
