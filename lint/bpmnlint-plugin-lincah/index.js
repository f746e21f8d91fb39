/** Three classes of problems: what breaks the law and what cannot run are errors, advice is a warning. */
module.exports = {
  configs: {
    recommended: {
      rules: {
        'melanggar-aturan': 'error',
        'kesalahan-teknis': 'error',
        saran: 'warn',
      },
    },
  },
  rules: {
    'melanggar-aturan': './rules/melanggar-aturan.js',
    'kesalahan-teknis': './rules/kesalahan-teknis.js',
    saran: './rules/saran.js',
  },
};
