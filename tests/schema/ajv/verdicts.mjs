// What ajv in strict mode says about JSON files:
//
//     node verdicts.mjs SCHEMA KEYWORDS FILE-OR-FOLDER...
//
// KEYWORDS, separated by commas, are those that the schema has beside those of its dialect. It
// prints {"file": true, "other file": false}, with the names as given; of a folder, its *.json.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(`${process.env.NODE_MODULES}/`);
const { Ajv } = require("ajv");
const { Ajv2020 } = require("ajv/dist/2020.js");

const [schemaFile, keywords, ...paths] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const Engine = schema.$schema.includes("2020-12") ? Ajv2020 : Ajv;
// strict: whatever ajv would ignore or could misread in the schema is an error.
const ajv = new Engine({ strict: true, allErrors: false });
ajv.addVocabulary(keywords.split(",").filter(Boolean));
const validate = ajv.compile(schema);

const files = paths.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith(".json"))
        .map((name) => join(path, name))
    : [path],
);
const verdicts = files.map((file) => [file, validate(JSON.parse(readFileSync(file, "utf8")))]);
process.stdout.write(JSON.stringify(Object.fromEntries(verdicts)) + "\n");
