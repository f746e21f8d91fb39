const { ruleOf, kesalahanTeknis } = require('../dist/lincah.js');

/** What the engine or the office could not run. */
module.exports = ruleOf(kesalahanTeknis);
