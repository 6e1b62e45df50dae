// Writes a module of zod schemas: zod.mjs MODULES SCHEMA ROOT BANNER TARGET
//
// json-schema-to-zod writes one expression for one schema. Here each definition becomes a constant,
// after those that it refers to, and a type of the same name.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, source, root, banner, target] = process.argv.slice(2);
const require = createRequire(join(modules, "index.js"));
const { jsonSchemaToZod } = require("json-schema-to-zod");
const prettier = require("prettier");

const schema = JSON.parse(readFileSync(source, "utf8"));
const definitions = { ...(schema.$defs ?? schema.definitions) };
delete schema.$defs;
delete schema.definitions;
definitions[root] = schema;

const written = new Map();
const begun = new Set();

// What a definition is called in the code: its name, or what it takes to make a name of that.
function called(name) {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  const words = name.match(/[A-Za-z0-9]+/g) ?? ["Unnamed"];
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}

function named(reference) {
  const name = reference === "#" ? root : reference.split("/").at(-1);
  if (!(name in definitions)) throw new Error(`${reference} leads nowhere`);
  write(name);
  // A definition that refers to itself is not there yet when it is made.
  return written.has(name) ? called(name) : `z.lazy(() => ${called(name)})`;
}

function commented(description) {
  if (description === undefined) return "";
  const lines = description.replaceAll("*/", "*\\/").split("\n");
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function write(name) {
  if (begun.has(name)) return;
  begun.add(name);
  const { description, ...definition } = definitions[name];
  const expression = jsonSchemaToZod(definition, {
    module: "none",
    zodVersion: 4,
    withJsdocs: true,
    withoutDescribes: true,
    parserOverride: (node) => (node.$ref === undefined ? undefined : named(node.$ref)),
  }).replaceAll(/\/\*\*(\S[^]*?)\*\//g, "/** $1 */");
  written.set(
    name,
    `${commented(description)}export const ${called(name)} = ${expression};\n` +
      `export type ${called(name)} = z.infer<typeof ${called(name)}>;\n`,
  );
}

for (const name of Object.keys(definitions)) write(name);
const code = [`// ${banner}`, 'import { z } from "zod";', ...written.values()].join("\n\n");
writeFileSync(target, await prettier.format(code, { parser: "typescript", printWidth: 100 }));
