// What SchemaStore's own checks say of the files for it, as far as they are about one schema:
//
//     node schemastore.mjs FOLDER
//
// compiles the schema with ajv in strict mode and SchemaStore's list of keywords, validates the test
// files and asks Prettier, with SchemaStore's configuration, whether it would change a file. It
// prints {"positive": {file: verdict}, "negative": {file: verdict}, "unformatted": [file]}.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const require = createRequire(`${process.env.NODE_MODULES}/`);
const { Ajv } = require("ajv");
const prettier = require("prettier");
const sorting = require("prettier-plugin-sort-json");

const root = process.argv[2];
const read = (path) => readFileSync(join(root, path), "utf8");
const files = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

// The keywords that SchemaStore's checks know for every schema (cli.js), in August 2026.
const KNOWN = [
  "allowTrailingCommas",
  "defaultSnippets",
  "markdownDescription",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "x-taplo",
  "x-taplo-info",
  "x-tombi-toml-version",
  "x-tombi-array-values-order",
  "x-tombi-array-values-order-by",
  "x-tombi-table-keys-order",
  "x-tombi-string-formats",
  "x-tombi-additional-key-label",
  "x-intellij-language-injection",
  "x-intellij-html-description",
  "x-intellij-enum-metadata",
];

// The order of keys that SchemaStore has Prettier make (.prettierrc.cjs), by kind of file.
const ANY = { "/^[^\\d+]/": "none", "/^\\d+/": "none" };
const ORDERS = {
  test: { "/^[^\\d+]/": null, "/^\\d+/": null },
  schema: {
    $schema: null,
    $id: null,
    $comment: null,
    $ref: null,
    "/^\\$.*/": null,
    ...ANY,
    if: null,
    then: null,
    else: null,
  },
  catalog: {
    $schema: null,
    version: null,
    name: null,
    description: null,
    fileMatch: null,
    url: null,
    versions: null,
    ...ANY,
  },
};

const [schemaFile] = files("src/schemas/json");
const name = basename(schemaFile, ".json");
const tests = { positive: files(`src/test/${name}`), negative: files(`src/negative_test/${name}`) };

const options = JSON.parse(read("schema-validation-options.json"))[`${name}.json`] ?? {};
const ajv = new Ajv({ strict: true });
ajv.addVocabulary([...KNOWN, ...(options.unknownKeywords ?? [])]);
const validate = ajv.compile(JSON.parse(read(schemaFile)));
const verdicts = (paths) =>
  Object.fromEntries(paths.map((path) => [basename(path), validate(JSON.parse(read(path)))]));

const kinds = [
  ...[...tests.positive, ...tests.negative].map((path) => [path, ORDERS.test]),
  [schemaFile, ORDERS.schema],
  ["catalog-entry.json", ORDERS.catalog],
  ["schema-validation-options.json", ORDERS.catalog],
];
const unformatted = [];
for (const [path, order] of kinds) {
  const formatted = await prettier.check(read(path), {
    filepath: path,
    plugins: [sorting],
    semi: false,
    singleQuote: true,
    trailingComma: "all",
    jsonRecursiveSort: true,
    jsonSortOrder: JSON.stringify(order),
  });
  if (!formatted) unformatted.push(path);
}
const answer = {
  positive: verdicts(tests.positive),
  negative: verdicts(tests.negative),
  unformatted,
};
process.stdout.write(JSON.stringify(answer) + "\n");
