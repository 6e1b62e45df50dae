// What VS Code shows for JSON documents: its own language service, set up from a settings.json as
// VS Code's JSON extension does it for a folder that is opened by itself.
//
//     node language-service.mjs < requests.json
//
// reads {"settings", "folder", "documents": [{"file", "text", "complete": [offset], "hover":
// [offset]}]} and prints {"fetched": [address], "documents": [{"schemas", "diagnostics",
// "completions", "hovers"}]}; offsets are UTF-16 code units, and so are those of ranges.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(`${process.env.NODE_MODULES}/`);
const { parse } = require("jsonc-parser");
const { ClientCapabilities, getLanguageService, TextDocument } = require("vscode-json-languageservice");

const asked = JSON.parse(readFileSync(0, "utf8"));
const folder = pathToFileURL(asked.folder.replace(/\/?$/, "/"));
const settings = parse(readFileSync(asked.settings, "utf8"));

// Files are read, nothing is downloaded: whatever is asked for is reported.
const fetched = [];
const service = getLanguageService({
  clientCapabilities: ClientCapabilities.LATEST,
  schemaRequestService: async (address) => {
    fetched.push(address);
    if (!address.startsWith("file:")) throw new Error("no network");
    return readFileSync(fileURLToPath(address), "utf8");
  },
  workspaceContext: {
    resolveRelativePath: (path, base) => new URL(path, base).href,
  },
});
service.configure({
  validate: settings["json.validate.enable"] ?? true,
  allowComments: false,
  schemas: settings["json.schemas"].map(({ fileMatch, url, schema }) => ({
    fileMatch,
    uri: /^[./]/.test(url) ? new URL(url, folder).href : url,
    schema,
  })),
});

const documents = [];
for (const { file, text, complete = [], hover = [] } of asked.documents) {
  const document = TextDocument.create(new URL(file, folder).href, "json", 1, text);
  const parsed = service.parseJSONDocument(document);
  const offsets = ({ start, end }) => [document.offsetAt(start), document.offsetAt(end)];
  const diagnostics = await service.doValidation(document, parsed);
  const completions = [];
  for (const offset of complete) {
    const list = await service.doComplete(document, document.positionAt(offset), parsed);
    completions.push(
      list.items.map((item) => ({
        label: item.label,
        documentation: item.documentation?.value ?? item.documentation ?? "",
        text: item.textEdit.newText,
        range: offsets(item.textEdit.range),
        suggests: item.command?.command === "editor.action.triggerSuggest",
      })),
    );
  }
  const hovers = [];
  for (const offset of hover) {
    const shown = await service.doHover(document, document.positionAt(offset), parsed);
    hovers.push(shown && { text: shown.contents.join("\n"), range: offsets(shown.range) });
  }
  documents.push({
    schemas: service.getLanguageStatus(document, parsed).schemas,
    diagnostics: diagnostics.map((found) => ({
      message: found.message,
      range: offsets(found.range),
    })),
    completions,
    hovers,
  });
}
process.stdout.write(JSON.stringify({ fetched, documents }) + "\n");
