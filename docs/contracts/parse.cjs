// Parses an AsyncAPI document with all its references and reports every fault that is an error.
const fs = require('fs');
const path = require('path');
const { Parser } = require('@asyncapi/parser');

const file = process.argv[2];
new Parser()
  .parse(fs.readFileSync(file, 'utf8'), { source: path.resolve(file) })
  .then(({ document, diagnostics }) => {
    const errors = diagnostics.filter((each) => each.severity === 0);
    errors.forEach((each) => console.error(`${each.path.join('.')}: ${each.message}`));
    if (!document || errors.length > 0) {
      process.exit(1);
    }
    console.log(`${file}: ${document.allMessages().length} messages, no errors`);
  });
