// Reads dossiers, writes them, reads them again and tells what got lost.
//
//     npm run roundtrip -- [--write FOLDER] FILE...
//
// With --write it leaves what it wrote in FOLDER, as 0.json, 1.json...

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Dossier } from "./onrecord.d.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Tells where two JSON values first differ, undefined for nowhere. */
function difference(before: Json, after: Json, path = ""): string | undefined {
  if (Array.isArray(before) || Array.isArray(after)) {
    if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) {
      return path;
    }
    for (const [i, item] of before.entries()) {
      const lost = difference(item, after[i] ?? null, `${path}/${i}`);
      if (lost !== undefined) return lost;
    }
    return undefined;
  }
  if (typeof before === "object" && typeof after === "object" && before !== null && after !== null) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const below = `${path}/${key}`;
      if (!Object.hasOwn(before, key) || !Object.hasOwn(after, key)) return below;
      const lost = difference(before[key] ?? null, after[key] ?? null, below);
      if (lost !== undefined) return lost;
    }
    return undefined;
  }
  return before === after ? undefined : path;
}

function records(dossier: Dossier): number {
  const { sources, actors, affiliations, places, events, relations, statements, gaps } = dossier;
  const lists = [sources, actors, affiliations, places, events, relations, statements, gaps];
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
}

function roundtrip(file: string): { dossier: Dossier; written: string; lost: string | undefined } {
  const text = readFileSync(file, "utf8");
  const dossier = JSON.parse(text) as Dossier;
  const written = `${JSON.stringify(dossier, undefined, 2)}\n`;
  const again = JSON.parse(written) as Dossier;
  const lost =
    difference(JSON.parse(text) as Json, JSON.parse(written) as Json) ??
    difference(JSON.parse(written) as Json, JSON.parse(JSON.stringify(again)) as Json);
  return { dossier, written, lost };
}

const { values, positionals } = parseArgs({
  options: { write: { type: "string" } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error("usage: roundtrip [--write FOLDER] FILE...");
  process.exit(2);
}
for (const [i, file] of positionals.entries()) {
  const { dossier, written, lost } = roundtrip(file);
  if (lost !== undefined) {
    console.log(`${file}: not lossless: ${lost}`);
    process.exitCode = 1;
    continue;
  }
  if (values.write !== undefined) writeFileSync(join(values.write, `${i}.json`), written);
  console.log(`${file}: ${records(dossier)} records, lossless`);
}
