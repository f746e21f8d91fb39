const { ruleOf, melanggarAturan } = require('../dist/lincah.js');

/** What the regulation demands of the mechanism, and the diagram no longer does. */
module.exports = ruleOf(melanggarAturan);
