const { ruleOf, saran } = require('../dist/lincah.js');

/** What officials and whoever edits next would miss. */
module.exports = ruleOf(saran);
